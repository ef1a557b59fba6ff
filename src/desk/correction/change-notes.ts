import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication/publication-types';
import { circumstances, under } from '../actor/circumstances';
import { draftsWhere } from '../stored/draft-or-public';

export interface ChangeNoteInput {
  readonly id?: number | string;
  readonly at?: string | null;
  readonly kind?: string | null;
  readonly note?: string | null;
}

const noteUid = 'press.change-note';

/** Does the work with the dates of change notes taken as they come: for what puts an old text back. */
export async function keepingNoteDates<Result>(work: () => Promise<Result>): Promise<Result> {
  return under({ notesAsWritten: true }, work);
}

/**
 * Change notes as they are saved. A note is dated when it goes out and not by whoever writes it: one that is known
 * keeps its date, a new one has none yet. It is known by its id, or by its words, where it was read from the public copy.
 */
export async function datedNotes(
  strapi: Core.Strapi,
  uid: PublicationUid,
  where: Readonly<Record<string, unknown>>,
  notes: readonly ChangeNoteInput[],
): Promise<readonly ChangeNoteInput[]> {
  if (circumstances().notesAsWritten === true) return notes;
  const stored: { changes?: ChangeNoteInput[] } | null = await strapi.db
    .query(uid)
    .findOne({ where: draftsWhere(where), populate: ['changes'] });
  const known = stored?.changes ?? [];
  return notes.map((note) => {
    const same = known.find(({ id }) => String(id) === String(note.id)) ?? known.find((each) => isSame(each, note));
    return { ...note, at: same?.at ?? null };
  });
}

function isSame(one: ChangeNoteInput, other: ChangeNoteInput): boolean {
  return one.note === other.note && one.kind === other.kind;
}

/** Gives the notes of these rows that go out now, draft and public copy alike, their date. */
export async function dateNewNotes(
  strapi: Core.Strapi,
  uid: PublicationUid,
  rowIds: readonly number[],
  at: Date,
): Promise<void> {
  const rows: readonly { changes?: ChangeNoteInput[] }[] = await strapi.db
    .query(uid)
    .findMany({ where: { id: { $in: rowIds } }, populate: ['changes'] });
  const undated = rows.flatMap(({ changes }) => changes ?? []).filter((note) => !note.at);
  if (undated.length === 0) return;
  const where = { id: { $in: undated.map(({ id }) => id) } };
  await strapi.db.query(noteUid).updateMany({ where, data: { at } });
}

/** A copy is another text, which has never been changed: Strapi copies components even where it is given none. */
export async function dropNotes(strapi: Core.Strapi, uid: PublicationUid, documentId: string): Promise<void> {
  const drafts: readonly { id: number; changes?: ChangeNoteInput[] }[] = await strapi.db
    .query(uid)
    .findMany({ where: draftsWhere({ documentId }), populate: ['changes'] });
  for (const { id, changes = [] } of drafts) {
    if (changes.length === 0) continue;
    await strapi.db.query(uid).update({ where: { id }, data: { changes: [] } });
    await strapi.db.query(noteUid).deleteMany({ where: { id: { $in: changes.map((note) => note.id) } } });
  }
}
