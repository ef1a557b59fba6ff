import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { publicationTypes } from '../../press/publication-types';
import { keepingNoteDates } from '../correction/change-notes';
import { digestOf, loadContent, type TextContent } from '../correction/text-content';
import { holdText } from '../hold-text';
import { recordAct } from '../record/record-act';
import { refusedParameter } from '../refused-parameter';
import { isEditor } from '../roles/is-editor';
import { textDocuments } from '../text-documents';
import type { PublicationVersion } from '../../press/schedule/schedule';
import { withoutVanished } from './without-vanished';
import { withdrawalUid, type StoredWithdrawal } from './stored-withdrawal';

/** Which text comes back: the one that was public, or the draft, where it has been put right meanwhile. */
export type RestoredVersion = 'public' | 'draft';

/** Reads the version as a request brings it; the text that was public, where none is named. */
export function restoredVersionFrom(query: Readonly<Record<string, unknown>>): RestoredVersion {
  const { version = 'public' } = query;
  if (version === 'public' || version === 'draft') return version;
  throw refusedParameter('version', 'What comes back is the "public" version or the "draft".');
}

/** Undoes a withdrawal. Edits made to the draft meanwhile stay what they are: a draft. */
export async function restorePublication(
  strapi: Core.Strapi,
  handle: PublicationVersion,
  version: RestoredVersion,
): Promise<void> {
  if (!isEditor(strapi)) throw new errors.PolicyError('Only an editor may restore a withdrawn text.');
  const { type, documentId, locale } = handle;
  const { uid } = publicationTypes[type];
  await strapi.db.transaction(async ({ trx }) => {
    await holdText(strapi, documentId, trx);
    const where = { publicationType: type, publicationId: documentId, publicationLocale: locale };
    const withdrawn: StoredWithdrawal | null = await strapi.db.query(withdrawalUid).findOne({ where });
    if (withdrawn === null) {
      throw new errors.NotFoundError(`This text is not withdrawn in "${locale}", so there is nothing to restore.`);
    }
    await strapi.db.query(withdrawalUid).delete({ where: { id: withdrawn.id } });
    if (version === 'draft') await textDocuments(strapi, type).publish({ documentId, locale });
    else await publishContent(strapi, handle, withdrawn.content);
    const { title } = withdrawn;
    await recordAct(strapi, { action: 'restore', uid, documentId, locale, title, details: { version } });
  });
}

async function publishContent(
  strapi: Core.Strapi,
  { type, documentId, locale }: PublicationVersion,
  content: TextContent,
): Promise<void> {
  const { uid } = publicationTypes[type];
  const draft = await loadContent(strapi, uid, { documentId, locale, publishedAt: null });
  const documents = textDocuments(strapi, type);
  if (draft !== null && isSame(draft, content)) {
    await documents.publish({ documentId, locale });
    return;
  }
  const data = await withoutVanished(strapi, uid, content);
  await keepingNoteDates(() => documents.update({ documentId, locale, data, status: 'published' }));
  if (draft !== null) await keepingNoteDates(() => documents.update({ documentId, locale, data: draft }));
}

function isSame(one: TextContent, other: TextContent): boolean {
  return digestOf(one) === digestOf(other) && isDeepStrictEqual(one.featured, other.featured);
}
