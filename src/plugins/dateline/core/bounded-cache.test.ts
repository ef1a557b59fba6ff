import { cached } from './bounded-cache';

it('makes a value once for each key, and forgets the oldest beyond the limit', () => {
  const made: string[] = [];
  const shout = cached(2, (key) => {
    made.push(key);
    return key.toUpperCase();
  });
  expect(['a', 'a', 'b', 'a', 'c', 'b', 'a'].map(shout).join('')).toBe('AABACBA');
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
