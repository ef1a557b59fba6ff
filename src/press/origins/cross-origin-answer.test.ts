import { crossOriginAnswer, type Caller } from './cross-origin-answer';
import type { Road } from './road';

const nobody = { own: ['https://press.example'], friends: [] };
const friendly = { own: ['https://press.example'], friends: ['https://www.lindmar.example'] };
const friend = 'https://www.lindmar.example';
const stranger = 'https://evil.example';

const asked = (origin: string | null, isPreflight = false): Caller => ({ origin, isPreflight, isRead: !isPreflight });
const writing = (origin: string | null): Caller => ({ origin, isPreflight: false, isRead: false });

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

test.each([asked(friend, true), writing(friend)])(
  'a friend may send cookies with what he writes to the API',
  (caller) => {
    expect(crossOriginAnswer('api', caller, friendly)).toMatchObject({
      'Access-Control-Allow-Origin': friend,
      'Access-Control-Allow-Credentials': 'true',
      Vary: 'Origin',
    });
  },
);

test('a stranger may write without', () => {
  const answer = crossOriginAnswer('api', writing(stranger), friendly);
  expect(answer).toMatchObject({ 'Access-Control-Allow-Origin': '*', Vary: 'Origin' });
  expect(answer['Access-Control-Allow-Credentials']).toBeUndefined();
});

test.each([friend, stranger, null])(
  'what %s reads of the API is the same for everybody, and for every cache',
  (origin) => {
    const answer = crossOriginAnswer('api', asked(origin), friendly);
    expect(answer['Access-Control-Allow-Origin']).toBe('*');
    expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(['Vary']));
    expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(['Access-Control-Allow-Credentials']));
  },
);

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
