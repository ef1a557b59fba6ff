import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../../core/encodings';
import type { KeptAnswer } from '../../core/kept-answer';

/** Below this the headers weigh more than what is saved. */
const SMALLEST = 1024;

/** @param type the whole `Content-Type` */
export function isWorthEncoding(body: Buffer, type: string): boolean {
  return body.length >= SMALLEST && isText.test(type);
}

const isText = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)|image\/svg\+xml)/i;

/** The body in an encoding: made once, whoever asks at the same time. */
export async function encode(answer: KeptAnswer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return answer.body;
  const begun = underWay.get(answer) ?? {};
  underWay.set(answer, begun);
  begun[encoding] ??= encoders[encoding](answer.body);
  const body = await begun[encoding];
  answer.encoded[encoding] = body;
  return body;
}

const underWay = new WeakMap<KeptAnswer, Partial<Record<Encoding, Promise<Buffer>>>>();

/** Each answer is packed once and given away often, yet somebody waits for it: beyond this, little is won for much time. */
const BROTLI_QUALITY = 5;
const GZIP_LEVEL = 6;

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)] as const;

const encoders: Readonly<Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) =>
    brotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    }),
  gzip: (body) => zip(body, { level: GZIP_LEVEL }),
};
