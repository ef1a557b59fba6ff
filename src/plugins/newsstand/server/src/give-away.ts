import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Outcome } from '../../core/cache-headers';
import { isKnown } from '../../core/conditions';
import { preferredEncoding, type Encoding } from '../../core/encodings';
import { bodyIn, entityTagOf, type KeptAnswer } from '../../core/kept-answer';
import { answerHeaders, lastModifiedAt } from './answer-headers';
import { encode, isWorthEncoding } from './encode';
import type { Stand } from './stand';

/** An answer that is kept, and how whoever asks came by it. */
export interface Given {
  readonly answer: KeptAnswer;
  readonly outcome: Outcome;
  /** Headers of this one time alone, names and values by turns; null for none. */
  readonly extra: readonly string[] | null;
}

/**
 * Answers a request with what is kept, without any of the app.
 * @returns null where it is answered, else what it waits for: that the body is packed as it is wanted
 */
export function giveAway(
  stand: Stand,
  given: Given,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> | null {
  const encoding = encodingFor(given.answer, request);
  const body = bodyIn(given.answer, encoding);
  if (body === undefined) return packAndSend(stand, given, request, response, encoding);
  send(stand, given, request, response, encoding, body);
  return null;
}

async function packAndSend(
  stand: Stand,
  given: Given,
  request: IncomingMessage,
  response: ServerResponse,
  encoding: Encoding,
): Promise<void> {
  send(stand, given, request, response, encoding, await encode(given.answer, encoding));
}

export function encodingFor(answer: KeptAnswer, { headers }: IncomingMessage): Encoding {
  const accepted = headers['accept-encoding'] as string | undefined;
  return accepted !== undefined && isWorthEncoding(answer) ? preferredEncoding(accepted) : 'identity';
}

/** Many a second come through here: nothing is made that is not needed. */
function send(
  stand: Stand,
  { answer, outcome, extra }: Given,
  request: IncomingMessage,
  response: ServerResponse,
  encoding: Encoding,
  body: Buffer,
): void {
  const now = stand.now();
  const headers = answerHeaders(stand.settings, { answer, outcome, encoding, length: body.length, now });
  if (hasIt(request, answer, encoding, now)) {
    response.writeHead(304, [...withoutContent(headers), ...(extra ?? [])]);
    response.end();
    return;
  }
  response.writeHead(answer.status, extra === null ? (headers as string[]) : [...headers, ...extra]);
  if (request.method === 'HEAD') response.end();
  else if (body.length > LARGEST_TEXT) response.end(body);
  else response.end(textOf(body), 'latin1');
}

/** Node sends a text in one piece with the headers, and bytes behind them in a second one, which takes longer for small ones. */
const LARGEST_TEXT = 64 * 1024;

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
