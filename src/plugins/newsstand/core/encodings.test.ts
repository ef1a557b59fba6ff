import { preferredEncoding } from './encodings';

test.each<[string | undefined, string]>([
  [undefined, 'identity'],
  ['', 'identity'],
  ['identity', 'identity'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.5', 'br'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['br ; q=0 , gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['gzip;q=0.1, identity', 'identity'],
  ['gzip;q=0.5, identity;q=0.5', 'gzip'],
  ['deflate, zstd', 'identity'],
  ['br;q=none', 'identity'],
  ['bread, grzip', 'identity'],
])('whoever accepts %j is sent %s', (accept, encoding) => expect(preferredEncoding(accept)).toBe(encoding));
