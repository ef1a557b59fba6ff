/** Requests as a browser sends them for a page of some origin. */
import type supertest from 'supertest';

export type Site = 'same-origin' | 'same-site' | 'cross-site' | 'none';

export function from(request: supertest.Test, origin: string | null, site?: Site): supertest.Test {
  if (origin !== null) void request.set('Origin', origin);
  if (site !== undefined) void request.set('Sec-Fetch-Site', site);
  return request;
}

/** What of an answer is for other origins. */
export function crossOriginHeadersOf({ headers }: supertest.Response): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control-')));
}

export function variesBy({ headers }: supertest.Response, header: string): boolean {
  const vary: string = headers['vary'] ?? '';
  return vary
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .includes(header.toLowerCase());
}
