import { askedFile, elsewhere } from './asked-file';

test.each([
  ['the address of a file', '/uploads/pier_1a2b.png', 'pier_1a2b.png'],
  ['a name with an encoded sign', '/uploads/pier%20two.png', 'pier two.png'],
  ['a resized format', '/uploads/small_pier_1a2b.png', 'small_pier_1a2b.png'],
  ['a letter encoded that need not be', '/uploads/%70ier.png', 'pier.png'],
])('%s is its name', (_, path, name) => {
  expect(askedFile(path)).toBe(name);
});

test.each([
  '/',
  '/en',
  '/assets/chancery.css',
  '/en/speeches/uploads',
  '/api/upload/files',
  '/upload/files',
  '/uploadsomething',
  '/admin/plugins/upload',
])('%s leads elsewhere', (path) => {
  expect(askedFile(path)).toBe(elsewhere);
});

test.each([
  '/uploads',
  '/uploads/',
  '/uploads/pier.png/',
  '/uploads//pier.png',
  '//uploads/pier.png',
  '/./uploads/pier.png',
  '/uploads/./pier.png',
  '/assets/../uploads/pier.png',
  '/uploads/../uploads/pier.png',
  '/uploads/%2e%2e/uploads/pier.png',
  '/uploads/..%2f..%2f.env',
  '/uploads/..%5c..%5c.env',
  '/%75ploads/pier.png',
  '/%2575ploads/pier.png',
  '/uploads%2fpier.png',
  '/uploads%5cpier.png',
  '/uploads\\pier.png',
  '\\uploads\\pier.png',
  '/UPLOADS/pier.png',
  '/Uploads/pier.png',
  '/upload\u017f/pier.png',
  '/upload%c5%bf/pier.png',
  '/%ff/../%75ploads/pier.png',
  '/uploads./pier.png',
  '/uploads%20/pier.png',
  '/uploads::$INDEX_ALLOCATION/pier.png',
  '/uploads/pier.png%00',
  '/uploads/pier%',
  '/uploads/%ff.png',
  '/uploads/sub/pier.png',
])('%s is nobody’s address', (path) => {
  expect(askedFile(path)).toBeNull();
});
