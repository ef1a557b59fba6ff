import { cacheControl, cacheGroups, cacheStatus, surrogateKey, type Outcome } from './cache-headers';

test.each([
  [{ maxAge: 1, staleIfError: 0 }, 'public, max-age=1'],
  [{ maxAge: 0, staleIfError: 60 }, 'public, max-age=0, stale-if-error=60'],
])('%j is said as %s', (freshness, said) => expect(cacheControl(freshness)).toBe(said));

test('groups are strings of a structured list, and keys stand side by side', () => {
  expect(cacheGroups(['a1', 'b-2'])).toBe('"a1", "b-2"');
  expect(surrogateKey(['a1', 'b-2'])).toBe('a1 b-2');
});

test.each<[Outcome, number, string]>([
  ['hit', 5, 'stand; hit; ttl=5'],
  ['stored', 0, 'stand; fwd=miss; stored; ttl=0'],
  ['not-stored', 1, 'stand; fwd=miss; ttl=1'],
  ['collapsed', 1, 'stand; fwd=miss; collapsed; ttl=1'],
])('%s is told as RFC 9211 has it', (outcome, ttl, said) => expect(cacheStatus('stand', outcome, ttl)).toBe(said));
