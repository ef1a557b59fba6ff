import { webOrigin, webOriginIfAny, webOrigins } from './web-origin';

test.each([
  ['https://press.example', 'https://press.example'],
  ['https://press.example/', 'https://press.example'],
  ['HTTPS://Press.Example', 'https://press.example'],
  ['https://press.example:443', 'https://press.example'],
  ['http://localhost:1337', 'http://localhost:1337'],
  ['http://[::1]:1337', 'http://[::1]:1337'],
  ['https://presse.exämple', 'https://presse.xn--exmple-cua'],
])('%s is the origin %s', (text, origin) => expect(webOrigin('PUBLIC_URL', text)).toBe(origin));

test.each([
  ['https://press.example/site', 'it has a path'],
  ['https://press.example//', 'it has a path'],
  ['https://press.example/?a=1', 'it has a query'],
  ['https://press.example#top', 'it has a query or a fragment'],
  ['https://editor:secret@press.example', 'it carries a login'],
  ['https://editor@press.example', 'it carries a login'],
  ['https://:secret@press.example', 'it carries a login'],
  ['ftp://press.example', 'it is neither http nor https'],
  ['javascript:alert(1)', 'it is neither http nor https'],
  ['press.example', 'that is no address'],
  ['//press.example', 'that is no address'],
  ['https:press.example', 'that is no address'],
  ['/press', 'that is no address'],
  ['*', 'that is no address'],
  ['null', 'that is no address'],
])('%s is refused: %s', (text, fault) => {
  expect(() => webOrigin('PUBLIC_URL', text)).toThrow(`PUBLIC_URL is "${text}": ${fault}`);
});

test('a list names each origin once, whatever stands around the commas', () =>
  expect(webOrigins('CORS_ORIGINS', ' https://a.example, https://b.example/ ,https://A.example,')).toEqual([
    'https://a.example',
    'https://b.example',
  ]));

test('an empty list is none', () => expect(webOrigins('CORS_ORIGINS', '')).toEqual([]));

test('a list with one bad origin is refused for it', () =>
  expect(() => webOrigins('CORS_ORIGINS', 'https://a.example,*')).toThrow('CORS_ORIGINS is "*": that is no address'));

test('what is not set names no origin, and what is set has to name one', () => {
  expect(webOriginIfAny('PUBLIC_URL', '')).toBeNull();
  expect(webOriginIfAny('PUBLIC_URL', 'https://press.example/')).toBe('https://press.example');
  expect(() => webOriginIfAny('PUBLIC_URL', ' ')).toThrow('PUBLIC_URL is " ": that is no address');
});
