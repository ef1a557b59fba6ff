import { waitsOf } from './instances/waits';

test.each([
  [
    'each in its turn',
    [
      [0, 100],
      [1000, 1100],
    ],
    { overtakenMs: 0, standstillMs: 100 },
  ],
  [
    'all late, but one after the other',
    [
      [0, 5000],
      [1000, 5200],
      [2000, 5400],
    ],
    { overtakenMs: 0, standstillMs: 5000 },
  ],
  [
    'one forgotten until the others were out',
    [
      [0, 9000],
      [1000, 1100],
      [2000, 2100],
    ],
    { overtakenMs: 2000, standstillMs: 6900 },
  ],
  [
    'the last one forgotten',
    [
      [0, 100],
      [1000, 61_000],
    ],
    { overtakenMs: 0, standstillMs: 60_000 },
  ],
  [
    'one that never went out',
    [
      [0, 100],
      [1000, Infinity],
    ],
    { overtakenMs: 0, standstillMs: Infinity },
  ],
])('%s', (_case, rows, expected) => {
  expect(waitsOf(rows.map(([dueMs = NaN, publishedMs = NaN]) => ({ dueMs, publishedMs })))).toEqual(expected);
});
