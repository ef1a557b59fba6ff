import http from 'node:http';
import https from 'node:https';

export interface Asked {
  readonly method?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** The visitor's own address, of which the loopback has many. */
  readonly address?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

/** One request on a connection of its own; a certificate that nobody knows will do. */
export function ask(
  url: string,
  { method = 'GET', body, headers = {}, address = '127.0.0.3' }: Asked = {},
): Promise<Answer> {
  const { request } = url.startsWith('https') ? https : http;
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const type = sent === undefined ? {} : { 'Content-Type': 'application/json' };
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method,
        headers: { ...type, ...headers },
        localAddress: address,
        family: 4,
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    asked.on('error', reject);
    asked.end(sent);
  });
}
