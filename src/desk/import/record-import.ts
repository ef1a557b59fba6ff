import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { FiledThing, FilingOutcome } from '../../press/filing/import-report';
import { publicationTypes } from '../../press/publication/publication-types';
import { recordAct } from '../record/record-act';

/** Writes down that a saved page was filed, beside the publications that came of it; nothing where nothing changed. */
export async function recordImport(
  strapi: Core.Strapi,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  locale: string,
  filed: readonly FiledThing[],
): Promise<void> {
  const count = (kind: FilingOutcome['kind']) => filed.filter(({ outcome }) => outcome.kind === kind).length;
  const doubtful = filed.filter(({ outcome }) => outcome.doubts.length > 0 && outcome.isDraft);
  const details = {
    ...{ created: count('created'), updated: count('updated'), unchanged: count('unchanged') },
    ...(doubtful.length > 0 ? { doubtful: doubtful.length } : {}),
  };
  if (details.created + details.updated === 0) return;
  await recordAct(strapi, {
    action: 'import',
    uid: savedPageKind,
    documentId: fileId(bytes),
    locale,
    title: name,
    details,
  });
  for (const thing of doubtful.filter(isNew)) await recordDraft(strapi, thing, locale);
  for (const thing of filed.filter(({ outcome }) => outcome.chosen.length > 0))
    await recordChosen(strapi, thing, { locale, file: name });
}

/** The same of a file that has publications alone, in whatever languages. */
export async function recordFile(
  strapi: Core.Strapi,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  kinds: readonly FilingOutcome['kind'][],
): Promise<void> {
  const count = (kind: FilingOutcome['kind']) => kinds.filter((each) => each === kind).length;
  const details = { created: count('created'), updated: count('updated'), unchanged: count('unchanged') };
  if (details.created + details.updated === 0) return;
  const subject = { uid: savedPageKind, documentId: fileId(bytes), locale: null };
  await recordAct(strapi, { action: 'import', ...subject, title: name, details });
}

function fileId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

function isNew({ outcome }: FiledThing): boolean {
  return outcome.kind === 'created';
}

/** Beside the draft itself: why it was not published. */
async function recordDraft(strapi: Core.Strapi, thing: FiledThing, locale: string): Promise<void> {
  const { name, outcome } = thing;
  const { documentId, doubts } = outcome;
  const reason = doubts.map(({ message }) => message).join(' ');
  await recordAct(strapi, {
    action: 'import',
    uid: uidOf(thing),
    documentId,
    locale,
    title: name,
    reason,
    details: { doubts },
  });
}

/** Beside what was changed here and is the page's now: whose words were taken, and for what. */
async function recordChosen(
  strapi: Core.Strapi,
  thing: FiledThing,
  { locale, file }: { readonly locale: string; readonly file: string },
): Promise<void> {
  const { name: title, outcome } = thing;
  const { documentId, chosen: taken } = outcome;
  const details = { taken, page: file };
  await recordAct(strapi, { action: 'import', uid: uidOf(thing), documentId, locale, title, details });
}

function uidOf({ kind, publication }: FiledThing): string {
  return publication ? publicationTypes[publication.type].uid : `api::${kind}.${kind}`;
}

/** What the record calls a saved page, which is no entry of the site; its id is the file's digest. */
const savedPageKind = 'chancery::saved-page';
