import { crossOriginAnswer, type Caller } from './cross-origin-answer';
import type { Road } from './road';

const nobody = { own: ['https://press.example'], friends: [] };
const friendly = { own: ['https://press.example'], friends: ['https://www.lindmar.example'] };
const friend = 'https://www.lindmar.example';
const stranger = 'https://evil.example';

const asked = (origin: string | null, isPreflight = false): Caller => ({ origin, isPreflight });

describe.each(['panel', 'preview', 'desk'] as const)('the road %s', (road) => {
  test.each([null, stranger, friend, 'https://press.example', 'null', '*'])('says nothing to %s', (origin) => {
    expect(crossOriginAnswer(road, asked(origin), friendly)).toEqual({});
    expect(crossOriginAnswer(road, asked(origin, true), friendly)).toEqual({});
  });
});

describe.each(['api', 'files'] as const)('the road %s', (road) => {
  test.each([null, stranger, 'null', '*', 'https://press.example', 'x'.repeat(5000)])('is open to %.30s', (origin) => {
    const answer = crossOriginAnswer(road, asked(origin), nobody);
    expect(answer['Access-Control-Allow-Origin']).toBe('*');
    expect(Object.keys(answer)).not.toContain('Vary');
    expect(Object.keys(answer)).not.toContain('Access-Control-Allow-Credentials');
  });
});

test('a friend may send cookies to the API, and a stranger still reads it without', () => {
  expect(crossOriginAnswer('api', asked(friend), friendly)).toMatchObject({
    'Access-Control-Allow-Origin': friend,
    'Access-Control-Allow-Credentials': 'true',
    Vary: 'Origin',
  });
  const answer = crossOriginAnswer('api', asked(stranger), friendly);
  expect(answer).toMatchObject({ 'Access-Control-Allow-Origin': '*', Vary: 'Origin' });
  expect(answer['Access-Control-Allow-Credentials']).toBeUndefined();
});

test('a friend reads the pages, without cookies, and a stranger does not', () => {
  const answer = crossOriginAnswer('page', asked(friend), friendly);
  expect(answer).toMatchObject({ 'Access-Control-Allow-Origin': friend, Vary: 'Origin' });
  expect(answer['Access-Control-Allow-Credentials']).toBeUndefined();
  expect(crossOriginAnswer('page', asked(stranger), friendly)).toEqual({ Vary: 'Origin' });
  expect(crossOriginAnswer('page', asked(stranger), { own: [], friends: [] })).toEqual({});
});

test.each([
  ['api', 'GET, HEAD, POST, PUT, PATCH, DELETE'],
  ['files', 'GET, HEAD'],
] as const)('a preflight of the road %s is told %s and that tokens may come', (road: Road, methods) => {
  const answer = crossOriginAnswer(road, asked(stranger, true), nobody);
  expect(answer['Access-Control-Allow-Methods']).toBe(methods);
  expect(answer['Access-Control-Allow-Headers']?.split(', ')).toEqual([
    ...['*', 'Accept', 'Accept-Language', 'Apollo-Require-Preflight', 'Authorization', 'Cache-Control', 'Content-Type'],
    ...['If-Match', 'If-Modified-Since', 'If-None-Match', 'Last-Event-ID', 'Range', 'X-Requested-With'],
  ]);
  expect(answer['Access-Control-Max-Age']).toBe('7200');
});

test.each(['api', 'files'] as const)(
  'a page reads the headers of an answer of the road %s by which it goes on',
  (road) => {
    expect(crossOriginAnswer(road, asked(stranger), nobody)['Access-Control-Expose-Headers']?.split(', ')).toEqual(
      expect.arrayContaining(['Content-Disposition', 'Content-Range', 'Date', 'ETag', 'Link', 'Retry-After']),
    );
    expect(crossOriginAnswer(road, asked(stranger, true), nobody)).not.toHaveProperty('Access-Control-Expose-Headers');
  },
);
