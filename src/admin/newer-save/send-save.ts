import { changedFields } from './changed-fields';
import { decide, type Choice } from './conflict';
import type { EntryRequest } from './entry-request';
import {
  draftRead,
  isOwn,
  leaveUndecided,
  noteAnswer,
  noteUnheard,
  pick,
  readDraft,
  type Fields,
  type ReadDraft,
} from './read-drafts';

type Send = (request: Request) => Promise<Response>;

interface Details {
  readonly code?: string;
  readonly by: { readonly id: number; readonly name: string } | null;
  readonly at: string;
  readonly fields: readonly string[];
  readonly unseen: readonly string[];
}

/**
 * Sends what was changed in a form, with what the form was based on. Where a colleague has saved since, it asks whose
 * words stand, and sends that: the edit view waits for one answer, and hears of no refusal that was settled.
 */
export async function sendSave(request: Request, entry: EntryRequest, send: Send): Promise<Sent> {
  const read = draftRead(entry);
  if (read === undefined) return { answer: await send(request), fields: [] };
  let fields = changedFields(read.data, await bodyOf(request));
  let { tags } = read;
  for (;;) {
    const answer = await send(withBody(request, { ...fields, __basedOn: tags }));
    const details = await conflictIn(answer);
    if (details === undefined) {
      if (answer.status >= 500) noteUnheard(entry, fields);
      await noteAnswer(entry, answer, fields);
      return { answer, fields: Object.keys(fields) };
    }
    const stored = await readStored(request, entry, send);
    const choice = stored && (await settle(entry, { details, read, fields, stored }));
    if (!stored || !choice) return { answer, fields: [] };
    fields = Object.fromEntries(Object.entries(fields).filter(([name]) => choice[name] !== 'theirs'));
    tags = { ...tags, ...pick(stored.tags, [...details.fields, ...details.unseen]) };
  }
}

interface Sent {
  readonly answer: Response;
  /** The names of what was saved. */
  readonly fields: readonly string[];
}

interface Met {
  readonly details: Details;
  readonly read: ReadDraft;
  readonly fields: Fields;
  readonly stored: ReadDraft;
}

async function settle(entry: EntryRequest, { details, read, fields, stored }: Met): Promise<Choice | null> {
  const { uid, act } = entry;
  const isForeign = (name: string) => !isOwn(entry, name, stored.data[name]);
  const asked = { fields: details.fields.filter(isForeign), unseen: details.unseen.filter(isForeign) };
  // All of it was stored by this form itself, by a save whose answer was lost.
  if (asked.fields.length + asked.unseen.length === 0) return {};
  const choice = await decide({ ...details, ...asked, uid, act, read: read.data, mine: fields, theirs: stored.data });
  // The form is read anew then, and what was not decided must not pass for seen.
  if (choice === null) leaveUndecided(entry, pick(read.tags, details.fields));
  return choice;
}

async function readStored(request: Request, { address }: EntryRequest, send: Send): Promise<ReadDraft | undefined> {
  const { headers, credentials } = request;
  const answer = await send(new Request(address, { headers, credentials }));
  return answer.ok ? readDraft(answer) : undefined;
}

async function conflictIn(answer: Response): Promise<Details | undefined> {
  if (answer.status !== 409) return undefined;
  const body = (await answer
    .clone()
    .json()
    .catch(() => null)) as { readonly error?: { readonly details?: Details } } | null;
  const details = body?.error?.details;
  return details?.code === 'saved-since' ? details : undefined;
}

async function bodyOf(request: Request): Promise<Fields> {
  const text = await request.clone().text();
  return text === '' ? {} : (JSON.parse(text) as Fields);
}

function withBody(request: Request, body: Fields): Request {
  return new Request(request.clone(), { body: JSON.stringify(body) });
}
