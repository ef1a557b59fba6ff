import { byteRange } from './byte-range';

test.each([
  ['no header', undefined, 'whole'],
  ['the first bytes', 'bytes=0-9', { first: 0, last: 9 }],
  ['one byte', 'bytes=5-5', { first: 5, last: 5 }],
  ['from a byte to the end', 'bytes=90-', { first: 90, last: 99 }],
  ['more than there is', 'bytes=90-500', { first: 90, last: 99 }],
  ['the last bytes', 'bytes=-10', { first: 90, last: 99 }],
  ['more last bytes than there are', 'bytes=-500', { first: 0, last: 99 }],
  ['spaces', 'bytes= 0 - 9', { first: 0, last: 9 }],
  ['none of the last bytes', 'bytes=-0', null],
  ['behind the end', 'bytes=100-', null],
  ['several parts', 'bytes=0-1,4-5', 'whole'],
  ['another unit', 'lines=0-9', 'whole'],
  ['an end before the start', 'bytes=9-0', 'whole'],
  ['no numbers', 'bytes=-', 'whole'],
  ['nonsense', 'bytes=a-b', 'whole'],
])('%s', (_, header, expected) => {
  expect(byteRange(header, 100)).toEqual(expected);
});

test('an empty file has no part', () => {
  expect(byteRange('bytes=0-', 0)).toBeNull();
  expect(byteRange('bytes=-5', 0)).toBeNull();
});
