import { bringsForm, takesForm } from './form-roads';

const roads = ['/upload', '/upload/files', '/upload/files/12/replace', '/api/upload', '/chancery/imports'];

test.each(roads)('a form may come to %s, and nowhere around it', (path) => {
  expect(takesForm('POST', path)).toBe(true);
  for (const [method, near] of [
    ['PUT', path],
    ['POST', `${path}/`],
    ['POST', `${path}x`],
    ['POST', `/other${path}`],
  ] as const) {
    expect([near, takesForm(method, near)]).toEqual([near, false]);
  }
});

test.each(['/upload/files//replace', '/upload/files/1/2/replace', '/'])('nor to %s', (path) => {
  expect(takesForm('POST', path)).toBe(false);
});

test.each<readonly [string, Readonly<Record<string, string>>, boolean]>([
  ['a length', { 'content-type': 'multipart/form-data; boundary=a', 'content-length': '1' }, true],
  ['pieces', { 'content-type': 'multipart/form-data', 'transfer-encoding': 'chunked' }, true],
  ['capitals and blanks before it', { 'content-type': '  Multipart/Mixed', 'content-length': '9' }, true],
  ['no length', { 'content-type': 'multipart/form-data' }, false],
  ['a length of nothing', { 'content-type': 'multipart/form-data', 'content-length': '0' }, false],
  ['another type', { 'content-type': 'application/json', 'content-length': '9' }, false],
  ['a type that only ends so', { 'content-type': 'x-multipart/form-data', 'content-length': '9' }, false],
  ['no type', { 'content-length': '9', 'transfer-encoding': 'chunked' }, false],
])('a request with %s brings a form: %s', (_what, headers, brings) => expect(bringsForm(headers)).toBe(brings));
