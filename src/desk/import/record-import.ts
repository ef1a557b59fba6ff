import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { FiledThing, FilingOutcome } from '../../press/filing/import-report';
import { recordAct } from '../record/record-act';

/** Writes down that a saved page was filed, beside the publications that came of it; nothing where nothing changed. */
export async function recordImport(
  strapi: Core.Strapi,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  locale: string,
  filed: readonly FiledThing[],
): Promise<void> {
  const count = (kind: FilingOutcome['kind']) => filed.filter(({ outcome }) => outcome.kind === kind).length;
  const details = { created: count('created'), updated: count('updated'), unchanged: count('unchanged') };
  if (details.created + details.updated === 0) return;
  const documentId = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  await recordAct(strapi, { action: 'import', uid: savedPageKind, documentId, locale, title: name, details });
}

/** What the record calls a saved page, which is no entry of the site; its id is the file's digest. */
const savedPageKind = 'chancery::saved-page';
