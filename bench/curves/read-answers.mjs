import { Buffer } from 'node:buffer';

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * Finds where answers end in what arrives on a connection, and no more: whoever measures a server should cost little.
 *
 * @param onAnswer is told the status of each
 */
export function answerReader(onAnswer) {
  let rest = null;
  return (chunk) => {
    let bytes = rest === null ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const end = endOfAnswer(bytes);
      if (end === null) break;
      onAnswer(Number(bytes.latin1Slice(9, 12)));
      bytes = bytes.subarray(end);
    }
    rest = bytes.length === 0 ? null : bytes;
  };
}

/** Where the first answer ends; null where some of it is still to come. */
function endOfAnswer(bytes) {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd === -1) return null;
  const head = bytes.latin1Slice(0, headEnd);
  const start = headEnd + HEAD_END.length;
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
  if (length === undefined) return endOfChunks(bytes, start);
  const end = start + Number(length);
  return bytes.length < end ? null : end;
}

/** Each chunk says in sixteens how long it is (RFC 9112, 7.1); none of the servers here sends trailers. */
function endOfChunks(bytes, start) {
  let at = start;
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd === -1) return null;
    const size = Number.parseInt(bytes.latin1Slice(at, lineEnd), 16);
    at = lineEnd + 2 + size + 2;
    if (bytes.length < at) return null;
    if (size === 0) return at;
  }
}
