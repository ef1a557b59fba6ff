import { servedAs } from './served-as';

test.each([
  ['/uploads/a.png', 'image/png', 'inline'],
  ['/uploads/a.mp4', 'video/mp4', 'inline'],
  ['/uploads/a.pdf', 'application/pdf', 'inline'],
  ['/uploads/a.html', 'application/octet-stream', 'attachment'],
  ['/uploads/a.xhtml', 'application/octet-stream', 'attachment'],
  ['/uploads/a.js', 'application/octet-stream', 'attachment'],
  ['/uploads/a.svg', 'image/svg+xml', 'attachment'],
  ['/uploads/a.txt', 'text/plain', 'attachment'],
  ['/uploads/a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment'],
  ['/uploads/a', 'application/octet-stream', 'attachment'],
  ['/uploads/a.png.html', 'application/octet-stream', 'attachment'],
  ['/uploads/', 'application/octet-stream', 'attachment'],
  ['/%75ploads/a.html', 'application/octet-stream', 'attachment'],
  ['//uploads/a.html', 'application/octet-stream', 'attachment'],
  ['/assets/..%2fuploads/a.html', 'application/octet-stream', 'attachment'],
  ['/UPLOADS/a.html', 'application/octet-stream', 'attachment'],
  ['/uploads/a.html%20', 'application/octet-stream', 'attachment'],
  ['/uploads/a.html/', 'application/octet-stream', 'attachment'],
])('%s is served as %s, %s', (path, contentType, disposition) => {
  expect(servedAs(path)).toMatchObject({ contentType, disposition });
});

test.each([
  '/',
  '/en',
  '/api/upload',
  '/uploadsx/a.html',
  '/admin/uploads/a.js',
  '/%',
  '/uploads/%',
  '/assets/uploads.html',
])('%s is no stored file', (path) => expect(servedAs(path)).toBeNull());

test('none has an origin of its own', () => {
  for (const path of ['/uploads/a.png', '/uploads/a.svg', '/uploads/a.html', '/uploads/a.mp3', '/uploads/a.pdf'])
    expect(servedAs(path)?.policy).toMatch(/^default-src 'none'.*; sandbox( allow-downloads)?$/);
});
