import type { IncomingMessage, ServerResponse } from 'node:http';

/** Headers that are the same for many answers, with what Node has made of them. */
export interface KeptHead {
  /** Names and values by turns. */
  readonly headers: readonly string[];
  /** As Node wrote it last, and in which second; its `Date` is of then. */
  written: { readonly second: number; readonly text: string } | null;
}

/**
 * Begins an answer with a head that is kept. Node formats and checks headers anew each time, which takes longer than all the
 * rest that is done here: so what it has made of them is used again within the second, for whoever asks in the same way.
 * Node keeps it in `_header`, of which its documents say nothing; where it is not there, each head is written anew.
 */
export function sendHead(response: ServerResponse, request: IncomingMessage, status: number, head: KeptHead): void {
  const second = Math.floor((performance.timeOrigin + performance.now()) / 1000);
  const isUsual = asksAsUsual(request) && response.shouldKeepAlive;
  if (isUsual && head.written?.second === second) {
    response.statusCode = status;
    (response as Formatted)._header = head.written.text;
    return;
  }
  response.writeHead(status, head.headers as string[]);
  const text = (response as Formatted)._header;
  if (isUsual && typeof text === 'string' && keepsOpen.test(text)) head.written = { second, text };
}

type Formatted = ServerResponse & { _header?: string | null };

/** HTTP/1.1 with nothing of its own about the connection: what Node says of that is then the same for all. */
function asksAsUsual({ method, httpVersion, headers }: IncomingMessage): boolean {
  return method === 'GET' && httpVersion === '1.1' && (headers.connection ?? 'keep-alive') === 'keep-alive';
}

/** Nothing that counts how much the connection bears yet, nor that it ends. */
const keepsOpen =
  /^HTTP\/1\.1 \d{3} [^\r\n]*\r\n(?:(?!Transfer-Encoding:)[^\r\n]+\r\n)*Connection: keep-alive\r\n(?:Keep-Alive: timeout=\d+\r\n)?\r\n$/i;
