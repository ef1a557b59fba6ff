import type { Instant } from 'strapi-plugin-dateline/core';
import { publicAnswer } from './public-answer';
import { clocks, counters, everything } from './tags';

const asOf = '2026-03-01T12:00:00.000Z' as Instant;
const [soon, later] = ['2026-03-01T13:00:00.000Z', '2026-03-02T00:00:00.000Z'] as [Instant, Instant];

test('what is made of several answers holds as long as the first of them', () => {
  const from = [
    publicAnswer(1, asOf, { changesAt: [later, null] }),
    publicAnswer(2, asOf, { changesAt: [null, later, soon] }),
    publicAnswer(3, asOf),
  ];
  expect(from.map(({ validUntil }) => validUntil)).toEqual([later, soon, null]);
  expect(publicAnswer(6, asOf, { from }).validUntil).toBe(soon);
  expect(publicAnswer(6, asOf, { from: from.slice(0, 1), changesAt: [soon] }).validUntil).toBe(soon);
  expect(publicAnswer(6, asOf, { from: from.slice(2) }).validUntil).toBeNull();
});

test('it depends on whatever they depend on, each said once', () => {
  const from = [publicAnswer(1, asOf, { tags: [counters, clocks] }), publicAnswer(2, asOf, { tags: [clocks] })];
  expect(publicAnswer(3, asOf, { tags: [counters], from }).tags).toEqual([clocks, counters, everything]);
});
