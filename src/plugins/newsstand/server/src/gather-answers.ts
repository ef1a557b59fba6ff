import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Context, Next } from 'koa';
import { neverStored, type Header } from '../../core/cache-headers';
import { gather } from '../../core/holding';
import { bodyIn, type KeptAnswer } from '../../core/kept-answer';
import { answerHeaders } from './answer-headers';
import { isAnybodyReading, variantKey, variantOf } from './asked';
import { encode, isWorthEncoding } from './encode';
import { loadOf, type Load } from './flights';
import { encodingFor, hasIt } from './give-away';
import { groupsOf } from './groups-of';
import { noteWhile, requestNotes, type RequestNotes } from './request-notes';
import type { Stand } from './stand';
import { tableTag } from './table-tag';

/**
 * The outermost of the app’s middlewares: takes what the app has answered, says how long it holds, and puts it on the
 * shelf where it is everybody’s.
 */
export function gatherAnswers(stand: Stand, covers: (path: string) => boolean) {
  return async (ctx: Context, next: Next) => {
    const load = loadOf(ctx.req);
    // What was begun at the listener is ended here, however Koa reads its address: others wait for it.
    if (load === undefined && !covers(ctx.path)) return next();
    if (load !== undefined) load.isTakenUp = true;
    let answer: KeptAnswer | null = null;
    try {
      const notes = await noteWhile(next);
      answer = answerOf(stand, ctx, notes, load);
      if (answer === null) keepPrivate(ctx);
      else await tell(stand, ctx, answer, load !== undefined && isOfNow(stand, answer));
    } finally {
      if (answer === null) load?.land(null);
      else load?.land(putOnShelf(stand, answer, load, ctx.req.headers) ? answer : 'changed');
    }
  };
}

/** What nobody may store, unless whoever made it has said something else. */
function keepPrivate(ctx: Context): void {
  if (ctx.response.get('Cache-Control') === '' && ctx.method !== 'OPTIONS') ctx.set('Cache-Control', neverStored);
}

/** Whether what stands in a context, within a request that is gathered, will be taken from it. */
export function isTaken(stand: Stand, ctx: Context): boolean {
  const notes = requestNotes();
  return notes !== undefined && isEverybodys(stand, ctx, notes);
}

function isEverybodys({ settings }: Stand, ctx: Context, { hasWritten }: RequestNotes): boolean {
  return isAnybodyReading(ctx.req, settings) && !hasWritten && isStorable(ctx) && isInOnePiece(ctx);
}

/** Null of what is not everybody’s: an error, an answer to somebody in particular, a stream. */
function answerOf(stand: Stand, ctx: Context, notes: RequestNotes, load: Load | undefined): KeptAnswer | null {
  const { settings, generations } = stand;
  if (!isEverybodys(stand, ctx, notes)) return null;
  const body = bytesOf(ctx.body);
  const told = gather(notes.holdings);
  const named = [...settings.commonTags, ...(told.tags.size > 0 ? told.tags : settings.untoldTags)];
  if (ctx.state['route']?.config?.auth !== false) ctx.vary('Authorization');
  // Apollo shows its console to whoever prefers HTML, whatever else he asks, and does not say so.
  if (ctx.path === stand.graphqlPath) ctx.vary('Accept');
  ctx.vary('Accept-Encoding');
  return {
    status: ctx.status,
    headers: headersOf(ctx),
    body,
    isWorthEncoding: isWorthEncoding(body, ctx.response.get('Content-Type')),
    encoded: {},
    fingerprint: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    tags: [...named, ...[...notes.tablesRead].map(tableTag)],
    groups: groupsOf(stand, named),
    born: load?.born ?? generations.now(),
    asOf: load?.asOf ?? stand.now(),
    startedMs: load?.startedMs ?? performance.now(),
    validUntil: told.validUntil,
    variant: variantOf(varyOf(ctx), ctx.req.headers),
  };
}

/** Permanent redirects hold as long as what they were told of. */
const storable: ReadonlySet<number> = new Set([200, 301, 308]);

function isStorable(ctx: Context): boolean {
  const has = (name: string) => ctx.response.get(name) !== '';
  const isWhole = storable.has(ctx.status) && !ctx.response.headerSent && ctx.respond !== false;
  const vary = ctx.response.get('Vary');
  return isWhole && !has('Set-Cookie') && !has('Cache-Control') && !has('Content-Encoding') && !vary.includes('*');
}

/** Not what comes bit by bit, nor GraphQL’s errors, which are 200 as well. */
function isInOnePiece({ body, status }: Context): boolean {
  if (body === null || body === undefined) return status !== 200;
  if (typeof body === 'string') return !body.startsWith('{"errors"');
  return typeof body === 'object' && !('pipe' in body) && !(body instanceof Blob) && !(body instanceof ReadableStream);
}

/** As Koa would send it. */
function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  return body === null || body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
}

/** Written anew each time, or of this one connection. */
const notKept: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'transfer-encoding',
  'x-response-time',
]);

function headersOf({ res }: Context): readonly Header[] {
  return res
    .getHeaderNames()
    .filter((name) => !notKept.has(name))
    .flatMap((name) => [res.getHeader(name) ?? []].flat().map((value): Header => [name, String(value)]));
}

function varyOf(ctx: Context): readonly string[] {
  const names = ctx.response.get('Vary').split(',');
  return names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '' && name !== 'accept-encoding');
}

/** Answers with it, as the next who asks will be. */
async function tell(stand: Stand, ctx: Context, answer: KeptAnswer, isKept: boolean): Promise<void> {
  const encoding = encodingFor(answer, ctx.req);
  const body = bodyIn(answer, encoding) ?? (await encode(answer, encoding));
  const now = stand.now();
  const outcome = isKept ? 'stored' : 'not-stored';
  const { type } = ctx.response;
  ctx.body = body;
  if (type !== '') ctx.type = ctx.response.get('Content-Type');
  const written = answerHeaders(stand.settings, { answer, outcome, encoding, length: body.length, now });
  for (let at = 2 * answer.headers.length; at < written.length; at += 2)
    ctx.set(written[at] ?? '', written[at + 1] ?? '');
  if (hasIt(ctx.req, answer, encoding, now)) {
    ctx.status = 304;
    ctx.remove('Content-Encoding');
  }
}

/** Nothing has changed while it was made. */
function isOfNow({ generations }: Stand, { born, tags }: KeptAnswer): boolean {
  return generations.holds(born, tags);
}

/** @returns whether it is what would be made now: else nobody else is given it */
function putOnShelf(stand: Stand, answer: KeptAnswer, load: Load, headers: IncomingHttpHeaders): boolean {
  if (!isOfNow(stand, answer)) return false;
  const names = Object.keys(answer.variant);
  if (names.length > 0) stand.varying.set(load.address, names);
  else stand.varying.delete(load.address);
  stand.shelf.put(variantKey(load.address, names, headers), answer);
  return true;
}
