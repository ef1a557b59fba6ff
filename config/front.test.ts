import front from './front';

const configOf = (settings: Readonly<Record<string, string>>) => {
  const env = (name: string, fallback: string) => settings[name] ?? fallback;
  return front({ env } as unknown as Parameters<typeof front>[0]);
};
const secret = 'sixteen-letters!';

test('nobody is told anything where nothing is set', () => {
  expect(configOf({ PURGE_SECRET: 'short' })).toEqual({ purgeUrls: [], purgeSecret: '' });
});

test('several caches are told, each once', () => {
  const PURGE_URLS = 'http://127.0.0.1:6081, http://[::1]:6081,http://127.0.0.1:6081/';
  const purgeUrls = ['http://127.0.0.1:6081', 'http://[::1]:6081'];
  expect(configOf({ PURGE_URLS, PURGE_SECRET: secret })).toEqual({ purgeUrls, purgeSecret: secret });
});

test.each([
  ['no secret', ''],
  ['a short one', secret.slice(1)],
  ['one that no header can carry', `${secret}\n`],
  ['one with a space', 'sixteen letters!'],
])('%s is refused', (_what, PURGE_SECRET) => {
  expect(() => configOf({ PURGE_URLS: 'http://127.0.0.1:6081', PURGE_SECRET })).toThrow('PURGE_SECRET is missing or');
});

test('an address that is none is refused', () => {
  expect(() => configOf({ PURGE_URLS: '127.0.0.1:6081', PURGE_SECRET: secret })).toThrow(
    'PURGE_URLS is "127.0.0.1:6081"',
  );
});
