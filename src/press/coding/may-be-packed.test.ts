import { mayBePacked, tellsSecrets } from './may-be-packed';

function says(mediaType: string, headers: Readonly<Record<string, string>> = {}, status = 200): boolean {
  return mayBePacked({ status, mediaType, header: (name) => headers[name] ?? '' });
}

test.each([
  ['a page', 'text/html', {}, 200, true],
  ['an error', 'application/json', {}, 400, true],
  ['a script', 'application/javascript', {}, 200, true],
  ['a drawing', 'image/svg+xml', {}, 200, true],
  ['an answer of GraphQL', 'application/graphql-response+json', {}, 200, true],
  ['a feed', 'application/atom+xml', {}, 200, true],
  ['a photograph, which is packed', 'image/jpeg', {}, 200, false],
  ['a font, which is packed', 'font/woff2', {}, 200, false],
  ['nothing', '', {}, 200, false],
  ['events', 'text/event-stream', {}, 200, false],
  ['a part of a file', 'text/csv', { 'Content-Range': 'bytes 0-9/100' }, 206, false],
  ['a part that does not say of what', 'text/csv', {}, 206, false],
  ['a file that is had in parts', 'text/csv', { 'Accept-Ranges': 'bytes' }, 200, false],
  ['what nobody is to change', 'text/html', { 'Cache-Control': 'public, no-transform' }, 200, false],
  ['what only sounds like it', 'text/html', { 'Cache-Control': 'public, x-no-transform' }, 200, true],
  ['what brings a cookie', 'application/json', { 'Set-Cookie': 'session=1' }, 200, false],
] as const)('%s may be packed: %#', (_what, mediaType, headers, status, expected) => {
  expect(says(mediaType, headers, status)).toBe(expected);
});

test.each([
  ['/admin/login', true],
  ['/ADMIN/Login', true],
  ['/admin/access-token', true],
  ['/admin/register-admin', true],
  ['/admin/api-tokens', true],
  ['/admin/api-tokens/3/regenerate', true],
  ['/admin/transfer/tokens', true],
  ['/admin/users', true],
  ['/api/auth/local', true],
  ['/api/connect/github/callback', true],
  ['/content-manager/preview/url/api::speech.speech', true],
  ['/admin', false],
  ['/admin/strapi-1a2b3c4d.js', false],
  ['/admin/login-1a2b3c4d.js', false],
  ['/admin/permissions', false],
  ['/administration/login', false],
  ['/content-manager/collection-types/api::speech.speech', false],
  ['/api/authors', false],
  ['/en', false],
])('%s tells secrets: %s', (path, expected) => {
  expect(tellsSecrets(path, '/admin')).toBe(expected);
});

test('the panel may stand elsewhere', () => {
  expect(tellsSecrets('/desk/login', '/desk')).toBe(true);
  expect(tellsSecrets('/admin/login', '/desk')).toBe(false);
});
