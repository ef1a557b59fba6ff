import stream from './stream';

const configOf = (beatMs: number) => {
  const int = (name: string, fallback: number) => (name === 'CHANGES_BEAT_MS' ? beatMs : fallback);
  const env = Object.assign((_name: string, fallback: string) => fallback, { int });
  return stream({ env } as unknown as Parameters<typeof stream>[0]);
};

test.each([0, 1, 1000, 2000])('a beat each %d ms is heard', (beatMs) => {
  expect(configOf(beatMs).beatMs).toBe(beatMs);
});

test.each([-1, 2001, 3000, 0.5, Number.NaN])(
  'a beat each %d ms is refused: nobody would be heard in time',
  (beatMs) => {
    expect(() => configOf(beatMs)).toThrow(`CHANGES_BEAT_MS is ${beatMs}; expected whole milliseconds, 1 to 2000`);
  },
);
