import { isForeignWrite, type Write } from './foreign-write';

const own = ['https://press.example'];
const plain: Write = { method: 'POST', site: null, origin: null, host: 'press.example' };

const rows: readonly (readonly [string, Partial<Write>, boolean])[] = [
  ['a POST that says nothing of where it comes from, as a script’s', {}, false],
  ['the site’s own page', { site: 'same-origin', origin: 'https://press.example' }, false],
  ['an address that somebody typed', { site: 'none' }, false],
  ['a sister host', { site: 'same-site', origin: 'https://sister.press.example' }, true],
  ['another site', { site: 'cross-site', origin: 'https://evil.example' }, true],
  ['another site that calls itself ours in Origin', { site: 'cross-site', origin: 'https://press.example' }, true],
  ['something new in Sec-Fetch-Site', { site: 'nearby' }, true],
  ['a browser without Sec-Fetch-Site, own page', { origin: 'https://press.example' }, false],
  ['the same, by the name that it was asked for', { origin: 'http://10.0.0.5:1337', host: '10.0.0.5:1337' }, false],
  ['the same in capitals', { origin: 'http://intra:1337', host: 'INTRA:1337' }, false],
  ['the same, another port', { origin: 'http://10.0.0.5:8080', host: '10.0.0.5:1337' }, true],
  ['the same, another host', { origin: 'https://evil.example' }, true],
  ['a sandboxed page', { origin: 'null' }, true],
  ['an Origin that is none', { origin: 'press.example' }, true],
  ['a sandboxed page asked for no host', { origin: 'null', host: '' }, true],
  ['a read from elsewhere', { method: 'GET', site: 'cross-site' }, false],
  ['a HEAD from elsewhere', { method: 'HEAD', site: 'cross-site' }, false],
  ['a preflight', { method: 'OPTIONS', site: 'cross-site' }, false],
  ['a DELETE from elsewhere', { method: 'DELETE', site: 'cross-site' }, true],
  ['a method of nobody’s', { method: 'PURGE', site: 'cross-site' }, true],
];

test.each(rows)('%s', (_who, write, isForeign) => expect(isForeignWrite({ ...plain, ...write }, own)).toBe(isForeign));
