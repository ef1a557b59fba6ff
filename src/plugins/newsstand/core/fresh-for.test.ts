import { freshFor, type Caps } from './fresh-for';

const caps: Caps = { maxAgeSeconds: 1, staleIfErrorSeconds: 600, gridMs: 0, gridSettlesMs: 0 };
const wide: Caps = { maxAgeSeconds: 300, staleIfErrorSeconds: 600, gridMs: 60_000, gridSettlesMs: 2_000 };
/** A whole minute. */
const noon = Date.parse('2031-03-29T12:00:00.000Z');
const at = (ms: number) => noon + ms;

test.each<[string, Caps, number, number | null, number, number]>([
  ['nothing changes by itself', caps, at(0), null, 1, 600],
  ['a change in an hour', caps, at(0), at(3_600_000), 1, 600],
  ['a change in exactly a second, which an answer may take to where it is stored', caps, at(0), at(1000), 0, 0],
  ['a change in exactly two seconds', caps, at(0), at(2000), 1, 0],
  ['a change a moment sooner than two seconds', caps, at(0), at(1999), 0, 0],
  ['a change a moment sooner than that', caps, at(0), at(999), 0, 0],
  ['a change in the next moment', caps, at(0), at(1), 0, 0],
  ['a change that is over', caps, at(1), at(0), 0, 0],
  ['a change in five seconds: so long it may be stale where nobody answers', caps, at(0), at(5_000), 1, 3],
  ['a change between two whole seconds', caps, at(0), at(5_999), 1, 3],
  ['a cap of nothing', { ...caps, maxAgeSeconds: 0 }, at(0), null, 0, 600],
  ['a wide cap, up to the next minute', wide, at(10_000), null, 50, 600],
  ['a wide cap, and a change before the next minute', wide, at(10_000), at(20_000), 9, 0],
  ['a wide cap, within the last second of a minute', wide, at(59_500), null, 1, 600],
  ['a wide cap, at the minute itself', wide, at(60_000), null, 1, 600],
  ['a wide cap, while what was due then may be under way', wide, at(61_999), null, 1, 600],
  ['a wide cap, when that is over', wide, at(62_000), null, 58, 600],
  ['a cap that is shorter than to the next minute', { ...wide, maxAgeSeconds: 5 }, at(10_000), null, 5, 600],
  ['a wide cap without a grid', { ...wide, gridMs: 0 }, at(10_000), null, 300, 600],
])('%s', (_what, its, now, until, maxAge, staleIfError) => {
  expect(freshFor(now, until, its)).toEqual({ maxAge, staleIfError });
});

test('how long an answer holds tells nothing of what is due: only of the clock and of what is shown', () => {
  const ages = Array.from({ length: 120 }, (_, second) => freshFor(at(second * 1000), null, wide).maxAge);
  expect(ages.slice(0, 60)).toEqual(ages.slice(60));
});
