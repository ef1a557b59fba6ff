import { isSaidAlike } from './changed-fields';
import type { EntryRequest } from './entry-request';

export type Fields = Readonly<Record<string, unknown>>;
export type FieldTags = Readonly<Record<string, string>>;

/** A draft as the panel was last answered it. */
export interface ReadDraft {
  readonly data: Fields;
  readonly tags: FieldTags;
}

const drafts = new Map<string, ReadDraft>();

/**
 * Tags that unsaved words are based on, where the draft was read anew under them. The form shows these words and not what
 * was read, so whoever typed them has not seen what a colleague has saved there since.
 */
const basedOn = new Map<string, FieldTags>();

/** What is in a form and not saved. */
const unsaved = new Map<string, Fields>();

/** What was sent, save by save, and may be stored, though the server's answer never came. */
const unheard = new Map<string, readonly Fields[]>();

/** What the form of this entry was filled from; undefined where the server told no tags. */
export function draftRead({ key }: Pick<EntryRequest, 'key'>): ReadDraft | undefined {
  const draft = drafts.get(key);
  return draft && { ...draft, tags: { ...draft.tags, ...basedOn.get(key) } };
}

/** Takes in what is in the form of this entry and not saved by now: each time that somebody has typed. */
export function noteUnsaved(key: string, fields: Fields): void {
  unsaved.set(key, fields);
  keepBasis(key, (name) => name in fields);
}

/** Takes in what was sent and not answered by the server: it may have it all the same. */
export function noteUnheard({ key }: Pick<EntryRequest, 'key'>, fields: Fields): void {
  unheard.set(key, [...(unheard.get(key) ?? []), fields]);
}

/** Whether what is stored of a field is what this form has sent itself, and no colleague's. */
export function isOwn({ key }: Pick<EntryRequest, 'key'>, name: string, stored: unknown): boolean {
  return (unheard.get(key) ?? []).some((sent) => name in sent && isSaidAlike(stored, sent[name]));
}

/** Takes in what a draft says by the answer to a request that has read or saved it. */
export async function noteAnswer({ key, act }: EntryRequest, answer: Response, sent: Fields = {}): Promise<void> {
  if (!answer.ok) return;
  const read = await readDraft(answer);
  if (read === undefined) return;
  if (act === 'read') noteRead(key, read);
  else noteSaved(key, read, act === 'discard' ? Object.keys(read.tags) : Object.keys(sent), sent);
}

function noteRead(key: string, read: ReadDraft): void {
  const before = draftRead({ key });
  const words = unsaved.get(key) ?? {};
  drafts.set(key, read);
  if (before === undefined) return;
  const isSeen = (name: string) => isSaidAlike(read.data[name], words[name]) || isOwn({ key }, name, read.data[name]);
  basedOn.set(key, { ...basedOn.get(key), ...pick(before.tags, Object.keys(words)) });
  keepBasis(key, (name) => !(name in words) || !isSeen(name));
}

/** The answer to a save has not all that the form is filled from: that is read right after it. */
function noteSaved(key: string, read: ReadDraft, names: readonly string[], sent: Fields): void {
  const before = drafts.get(key) ?? { data: {}, tags: {} };
  drafts.set(key, { data: { ...before.data, ...sent }, tags: { ...before.tags, ...pick(read.tags, names) } });
  unheard.delete(key);
  const words = unsaved.get(key) ?? {};
  keepBasis(key, (name) => name in words && !names.includes(name));
}

/** The draft in an answer, which stays to be read by others. */
export async function readDraft(answer: Response): Promise<ReadDraft | undefined> {
  const body = (await answer
    .clone()
    .json()
    .catch(() => null)) as Answered | null;
  const tags = body?.meta?.fieldTags;
  return tags === undefined ? undefined : { data: body?.data ?? {}, tags };
}

/** Of fields about which somebody has been asked and has not decided: his words are based on these tags still. */
export function leaveUndecided({ key }: EntryRequest, tags: FieldTags): void {
  basedOn.set(key, { ...basedOn.get(key), ...tags });
}

export function pick(tags: FieldTags, names: readonly string[]): FieldTags {
  return Object.fromEntries(Object.entries(tags).filter(([name]) => names.includes(name)));
}

function keepBasis(key: string, isKept: (name: string) => boolean): void {
  const kept = Object.entries(basedOn.get(key) ?? {}).filter(([name]) => isKept(name));
  basedOn.set(key, Object.fromEntries(kept));
}

interface Answered {
  readonly data?: Fields;
  readonly meta?: { readonly fieldTags?: FieldTags };
}
