import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ChangeKind } from '../../press/publication-life';
import { publicationTypes } from '../../press/publication-types';
import { recordAct } from '../record/record-act';
import { refusedParameter } from '../refused-parameter';
import { isEditor } from '../roles/is-editor';
import type { PublicationVersion } from '../../press/schedule/schedule';
import { textDocuments, type SavedText } from '../text-documents';

export interface Correction {
  readonly kind: ChangeKind;
  /** What was changed, for the public to read. */
  readonly note: string;
}

/** Reads a correction as a request brings it. */
export function correctionFrom(data: unknown): Correction {
  const { kind, note } = (data ?? {}) as { kind?: unknown; note?: unknown };
  if (kind !== 'minor' && kind !== 'major') throw refusedParameter('kind', 'A change is "minor" or "major".');
  if (typeof note !== 'string' || note.trim() === '' || note.length > LONGEST_NOTE) {
    throw refusedParameter('note', `A change note says in up to ${LONGEST_NOTE} characters what was changed.`);
  }
  return { kind, note: note.trim() };
}

const LONGEST_NOTE = 2000;

/** Publishes the draft as it stands, with a public note on what it changes, dated now. */
export async function correctPublication(
  strapi: Core.Strapi,
  handle: PublicationVersion,
  { kind, note }: Correction,
): Promise<SavedText> {
  if (!isEditor(strapi)) throw new errors.PolicyError('Only an editor may correct a text that is public.');
  const { type, documentId, locale } = handle;
  const { uid } = publicationTypes[type];
  return strapi.db.transaction(async () => {
    const stored = { documentId, locale };
    const isPublic = await strapi.db.query(uid).count({ where: { ...stored, publishedAt: { $notNull: true } } });
    if (isPublic === 0) {
      throw new errors.ApplicationError(`This text is not public in "${locale}", so there is nothing to correct.`);
    }
    const draft: { changes: object[] } | null = await strapi.db
      .query(uid)
      .findOne({ where: { ...stored, publishedAt: null }, populate: ['changes'] });
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
