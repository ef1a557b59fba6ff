import { keptAddress, type AddressRule } from './addresses';

const rules: readonly AddressRule[] = [
  { path: /^\/list$/, parameters: ['type', 'cursor'] },
  { path: /^\/page$/, parameters: [] },
];

test.each([
  ['/list', '/list'],
  ['/list?', '/list'],
  ['/list?type=a', '/list?type=a'],
  ['/list?cursor=b&type=a', '/list?cursor=b&type=a'],
  ['/list?type=a&cursor=b', '/list?cursor=b&type=a'],
  ['/list?type=a&utm_source=letter', '/list?type=a'],
  ['/list?utm_source=letter', '/list'],
  ['/list?type=b&type=a', '/list?type=b&type=a'],
  ['/list?type=%61', '/list?type=a'],
  ['/list?type=a%26cursor%3Db', '/list?type=a%26cursor%3Db'],
  ['/list?Type=a', '/list'],
  ['/page?anything=1', '/page'],
  ['/other?b=1&a=2', '/other?b=1&a=2'],
  ['/other', '/other'],
])('%s is kept as %s', (url, address) => expect(keptAddress(url, rules)).toBe(address));
