import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Outcome } from '../../core/cache-headers';
import { isKnown } from '../../core/conditions';
import { preferredEncoding, type Encoding } from '../../core/encodings';
import { bodyIn, entityTagOf, LARGEST_TEXT, type KeptAnswer } from '../../core/kept-answer';
import { answerHeaders, headOf, lastModifiedAt } from './answer-headers';
import { encode } from './encode';
import { sendHead } from './send-head';
import type { Stand } from './stand';

/** An answer that is kept, and how whoever asks came by it. */
export interface Given {
  readonly answer: KeptAnswer;
  readonly outcome: Outcome;
  /** When that is, in milliseconds of the app’s clock. */
  readonly now: number;
}

/** Whom it is given. */
interface Taker {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Headers of this one time alone, names and values by turns; null for none. */
  readonly extra: readonly string[] | null;
}

/**
 * Answers a request with what is kept, without any of the app.
 * @returns null where it is answered, else what it waits for: that the body is packed as it is wanted
 */
export function giveAway(stand: Stand, given: Given, taker: Taker): Promise<void> | null {
  const encoding = encodingFor(given.answer, taker.request);
  const body = bodyIn(given.answer, encoding);
  if (body === undefined) return packAndSend(stand, given, taker, encoding);
  send(stand, given, taker, encoding, body);
  return null;
}

async function packAndSend(stand: Stand, given: Given, taker: Taker, encoding: Encoding): Promise<void> {
  const body = await encode(given.answer, encoding);
  stand.shelf.weighAgain(given.answer);
  send(stand, given, taker, encoding, body);
}

export function encodingFor(answer: KeptAnswer, { headers }: IncomingMessage): Encoding {
  const accepted = headers['accept-encoding'] as string | undefined;
  return accepted !== undefined && answer.isWorthEncoding ? preferredOf(accepted) : 'identity';
}

/** Browsers say one of a few things. */
function preferredOf(accepted: string): Encoding {
  const known = preferred.get(accepted);
  if (known !== undefined) return known;
  const encoding = preferredEncoding(accepted);
  if (accepted.length <= LONGEST_KNOWN) preferred.set(accepted, encoding);
  return encoding;
}

const LONGEST_KNOWN = 100;
const preferred = new LRUCache<string, Encoding>({ max: 500 });

/** Many a second come through here: nothing is made that is not needed. */
function send(
  stand: Stand,
  { answer, outcome, now }: Given,
  { request, response, extra }: Taker,
  encoding: Encoding,
  body: Buffer,
): void {
  const giving = { answer, encoding, length: body.length, now };
  if (hasIt(request, answer, encoding, now)) {
    const headers = answerHeaders(stand.settings, { ...giving, outcome });
    response.writeHead(304, [...withoutContent(headers), ...(extra ?? [])]).end();
    return;
  }
  if (outcome === 'hit' && extra === null) sendHead(response, request, answer.status, headOf(stand.settings, giving));
  else {
    const headers = answerHeaders(stand.settings, { ...giving, outcome });
    response.writeHead(answer.status, [...headers, ...(extra ?? [])]);
  }
  if (request.method === 'HEAD') response.end();
  else if (body.length > LARGEST_TEXT) response.end(body);
  else response.end(textOf(body), 'latin1');
}

/** Node sends a text in one piece with the headers, and bytes behind them in a second one, which takes longer for small ones. */
function textOf(body: Buffer): string {
  const known = texts.get(body);
  if (known !== undefined) return known;
  const text = body.toString('latin1');
  texts.set(body, text);
  return text;
}

/** A letter for each byte. */
const texts = new WeakMap<Buffer, string>();

/** RFC 9110 §15.4.5: what a 304 tells is what the stored answer is to be kept by; not what it consists of. */
function withoutContent(headers: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2);
    if (!/^content-(?:length|encoding|type)$/i.test(name)) kept.push(name, value);
  }
  return kept;
}

/** Whether a client has what it would be sent. */
export function hasIt({ headers }: IncomingMessage, answer: KeptAnswer, encoding: Encoding, now: number): boolean {
  const [ifNoneMatch, ifModifiedSince] = [headers['if-none-match'], headers['if-modified-since']];
  if ((ifNoneMatch === undefined && ifModifiedSince === undefined) || answer.status !== 200) return false;
  const validators = { entityTag: entityTagOf(answer, encoding), lastModified: lastModifiedAt(answer, now) };
  return isKnown({ ifNoneMatch, ifModifiedSince }, validators);
}
