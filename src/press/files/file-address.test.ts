import { readAddress, readSignature, signedFileAddress, withoutSignatures } from './file-address';

const signature = 'a-_'.padEnd(43, 'x');

test('a signed address says what is read from it again', () => {
  const address = signedFileAddress({ name: 'pier two_1a.png', expires: 1_780_000_000 }, signature);
  expect(address).toBe(`/uploads/pier%20two_1a.png?expires=1780000000&signature=${signature}`);
  expect(readSignature(address.split('?')[1] ?? '')).toEqual({ expires: 1_780_000_000, signature });
});

test.each([
  ['nothing', ''],
  ['no signature', 'expires=1780000000'],
  ['no end', `signature=${signature}`],
  ['an end with a leading nought', `expires=01780000000&signature=${signature}`],
  ['an end that is no number', `expires=1e9&signature=${signature}`],
  ['a negative end', `expires=-1&signature=${signature}`],
  ['two ends', `expires=1780000000&expires=1790000000&signature=${signature}`],
  ['two signatures', `expires=1780000000&signature=${signature}&signature=${signature}`],
  ['a short signature', `expires=1780000000&signature=${signature.slice(1)}`],
  ['a longer signature', `expires=1780000000&signature=${signature}x`],
  ['a signature with a padding', `expires=1780000000&signature=${signature.slice(1)}=`],
])('%s is no signature', (_, query) => {
  expect(readSignature(query)).toBeNull();
});

test.each([
  ['a file of the house', '/uploads/pier.png', { origin: '', name: 'pier.png' }],
  [
    'one at its own origin',
    'https://press.example/uploads/pier.png',
    { origin: 'https://press.example', name: 'pier.png' },
  ],
  ['one at another origin', 'https://elsewhere.example/uploads/pier.png', null],
  ['one with a query', '/uploads/pier.png?width=10', null],
  ['a sentence with an address', 'See /uploads/pier.png', null],
  ['a folder', '/uploads/', null],
  ['something below a folder', '/uploads/sub/pier.png', null],
])('%s', (_, address, expected) => {
  expect(readAddress(address, 'https://press.example')).toEqual(expected);
});

test.each([
  ['an address', `/uploads/pier.png?expires=1780000000&signature=${signature}`, '/uploads/pier.png'],
  [
    'with what the panel adds',
    `/uploads/p.png?expires=1&signature=${signature}&updatedAt=2026-03-01T10:00:00.000Z`,
    '/uploads/p.png',
  ],
  [
    'at an origin',
    `https://a.example/uploads/p.png?expires=1&signature=${signature}`,
    'https://a.example/uploads/p.png',
  ],
  ['in Markdown', `![Pier](/uploads/p.png?expires=1&signature=${signature}) text`, '![Pier](/uploads/p.png) text'],
  ['in HTML', `<img src="/uploads/p.png?expires=1&amp;signature=${signature}">`, '<img src="/uploads/p.png">'],
  ['another query', '/uploads/pier.png?width=10', '/uploads/pier.png?width=10'],
  [
    'a preview',
    `/preview/speech/abc/en?expires=1&signature=${signature}`,
    `/preview/speech/abc/en?expires=1&signature=${signature}`,
  ],
])('what is kept of %s', (_, text, expected) => {
  expect(withoutSignatures(text)).toBe(expected);
});
