import type { EntryRequest } from '../newer-save/entry-request';
import { pick, type FieldTags } from '../newer-save/read-drafts';

interface Heard {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly meta?: Readonly<Record<string, unknown>> & { readonly fieldTags?: FieldTags };
}

const lastHeard = new Map<string, Heard>();

/**
 * Reads a draft, and where the server cannot be reached answers what it said last: the edit view reads it anew after each
 * save, and of a failure makes a page of its own, which takes the form and all that was typed in it away.
 */
export async function readPatiently(
  request: Request,
  { key }: EntryRequest,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  try {
    const answer = await send(request);
    if (answer.ok) lastHeard.set(key, (await answer.clone().json()) as Heard);
    return answer.status < 500 ? answer : (sayAgain(key) ?? answer);
  } catch (error) {
    const again = request.signal.aborted ? undefined : sayAgain(key);
    if (again === undefined) throw error;
    return again;
  }
}

/**
 * What was saved since is said as well: the form must not go back behind it. Of fields that are not said anew, it is not
 * said either that they are: a colleague may have saved there, and his words would pass for seen.
 */
export async function hearSaved({ key }: EntryRequest, answer: Response, names: readonly string[]): Promise<void> {
  const before = lastHeard.get(key);
  const { data = {}, meta } = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as Heard;
  if (before === undefined) return;
  const said = names.filter((name) => name in data);
  const fieldTags = { ...before.meta?.fieldTags, ...pick(meta?.fieldTags ?? {}, said) };
  const saved = Object.fromEntries(said.map((name) => [name, data[name]]));
  lastHeard.set(key, { data: { ...before.data, ...saved }, meta: { ...before.meta, ...meta, fieldTags } });
}

function sayAgain(key: string): Response | undefined {
  const heard = lastHeard.get(key);
  const headers = { 'Content-Type': 'application/json' };
  return heard && new Response(JSON.stringify(heard), { headers });
}
