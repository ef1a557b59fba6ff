import type { KeptAnswer } from './kept-answer';
import { bodyIn, entityTagOf } from './kept-answer';
import { createShelf } from './shelf';

const answerOf = (bytes: number): KeptAnswer => ({
  status: 200,
  headers: [['Content-Type', 'text/plain']],
  body: Buffer.alloc(bytes),
  isWorthEncoding: false,
  encoded: {},
  fingerprint: 'f',
  tags: [],
  groups: [],
  born: 0,
  asOf: 0,
  startedMs: 0,
  validUntil: null,
  variant: {},
});

test('what was asked for longest ago goes first, and the bytes are never more than allowed', () => {
  const shelf = createShelf(100_000);
  for (let index = 0; index < 1000; index += 1) {
    shelf.put(`/${index}`, answerOf(2_500));
    shelf.find('/0');
    expect(shelf.bytes).toBeLessThanOrEqual(100_000);
  }
  expect(shelf.count).toBeGreaterThan(10);
  expect([shelf.find('/0') !== undefined, shelf.find('/1'), shelf.find('/999') !== undefined]).toEqual([
    true,
    undefined,
    true,
  ]);
});

test('one answer does not push all others out', () => {
  const shelf = createShelf(100_000);
  shelf.put('/small', answerOf(100));
  shelf.put('/large', answerOf(90_000));
  expect([shelf.find('/small') !== undefined, shelf.find('/large')]).toEqual([true, undefined]);
});

test('addresses count as well: a million of them fit no better for being empty', () => {
  const shelf = createShelf(100_000);
  for (let index = 0; index < 100; index += 1) shelf.put(`/${'x'.repeat(2_000)}${index}`, answerOf(0));
  expect(shelf.count).toBeLessThan(25);
});

test('what is dropped, or cleared, is gone', () => {
  const shelf = createShelf(100_000);
  for (const name of ['/one', '/two', '/three']) shelf.put(name, answerOf(1));
  shelf.drop('/one');
  expect([shelf.find('/one'), shelf.count]).toEqual([undefined, 2]);
  shelf.clear();
  expect([shelf.count, shelf.bytes]).toEqual([0, 0]);
});

test('another form of a body counts, too, from when it was made', () => {
  const shelf = createShelf(100_000);
  const answer = answerOf(3_000);
  shelf.put('/one', answer);
  const before = shelf.bytes;
  answer.encoded.br = Buffer.alloc(500);
  shelf.weighAgain(answer);
  expect([shelf.bytes - before, shelf.find('/one')]).toEqual([2 * 500, answer]);
});

test('what has been replaced, or never was there, is not put back for its weight', () => {
  const shelf = createShelf(100_000);
  const [old, current] = [answerOf(1), answerOf(2)];
  shelf.put('/one', old);
  shelf.put('/one', current);
  shelf.weighAgain(old);
  shelf.weighAgain(answerOf(3));
  expect([shelf.find('/one'), shelf.count]).toEqual([current, 1]);
});

test('each encoding has a strong tag of its own', () => {
  const answer = { ...answerOf(3), encoded: { br: Buffer.from('b') } };
  expect((['identity', 'br', 'gzip'] as const).map((each) => entityTagOf(answer, each))).toEqual([
    '"f"',
    '"f-br"',
    '"f-gzip"',
  ]);
  expect([bodyIn(answer, 'identity')?.length, bodyIn(answer, 'br')?.length, bodyIn(answer, 'gzip')]).toEqual([
    3,
    1,
    undefined,
  ]);
});
