import type { Core } from '@strapi/strapi';
import type { ChangeKind } from '../../press/public/fixed-words';
import { publicationTypes } from '../../press/publication/publication-types';
import { recordAct } from '../record/record-act';
import { isEditor } from '../rights/is-editor';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { textDocuments, type SavedVersion } from '../stored/text-documents';
import { refusal } from '../refusals/refusal';
import { draftsWhere, publicRowsWhere } from '../stored/draft-or-public';

export interface Correction {
  readonly kind: ChangeKind;
  /** What was changed, for the public to read. */
  readonly note: string;
}

/** Publishes the draft as it stands, with a public note on what it changes, dated now. */
export async function correctPublication(
  strapi: Core.Strapi,
  version: PublicationVersion,
  { kind, note }: Correction,
): Promise<SavedVersion> {
  if (!isEditor(strapi)) throw refusal('correction.for-editors');
  const { type, documentId, locale } = version;
  const { uid } = publicationTypes[type];
  return strapi.db.transaction(async () => {
    const stored = { documentId, locale };
    const isPublic = await strapi.db.query(uid).count({ where: publicRowsWhere(stored) });
    if (isPublic === 0) {
      throw refusal('correction.not-public', { locale });
    }
    const draft: { changes: object[] } | null = await strapi.db
      .query(uid)
      .findOne({ where: draftsWhere(stored), populate: ['changes'] });
    const data = { changes: [...(draft?.changes ?? []), { kind, note }] };
    const corrected = await textDocuments(strapi, type).update({ ...stored, data, status: 'published' });
    await recordAct(strapi, {
      action: 'correct',
      uid,
      ...stored,
      title: corrected.title,
      reason: note,
      details: { kind },
    });
    return corrected;
  });
}
