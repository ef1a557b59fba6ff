import * as fc from 'fast-check';
import { publicationTypeNames } from '../publication/publication-types';
import { signedFileText } from '../files/file-address';
import { previewPath, signedText, type PreviewedDraft } from './preview-address';

const draft: PreviewedDraft = { type: 'speech', documentId: 'abc', locale: 'en' };

test('an address names the draft, its end and its signature', () => {
  expect(previewPath({ ...draft, expires: 1_900_000_000, signature: 'x_-1' })).toBe(
    '/preview/speech/abc/en?expires=1900000000&signature=x_-1',
  );
});

test('no part of it can lead to another path', () => {
  expect(previewPath({ ...draft, documentId: '../a b', locale: 'e/n', expires: 1, signature: '&' })).toBe(
    '/preview/speech/..%2Fa%20b/e%2Fn?expires=1&signature=%26',
  );
});

test('two drafts, two ends or two states are never signed alike', () => {
  const parts = fc.tuple(fc.constantFrom(...publicationTypeNames), fc.string(), fc.string(), fc.nat(), fc.string());
  const textOf = ([type, documentId, locale, expires, state]: [
    PreviewedDraft['type'],
    string,
    string,
    number,
    string,
  ]) => signedText({ type, documentId, locale }, expires, state);
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      expect(textOf(one) === textOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
  expect(textOf(['speech', 'a,b', 'c', 1, ''])).not.toBe(textOf(['speech', 'a', 'b,c', 1, '']));
});

test('what is signed says what for: a file’s signature opens no draft', () => {
  expect(JSON.parse(signedText(draft, 5, 'x'))).toEqual(['preview', 'speech', 'abc', 'en', 5, 'x']);
  expect(JSON.parse(signedFileText({ name: 'abc', expires: 5 }))).toEqual(['file', 'abc', 5]);
});
