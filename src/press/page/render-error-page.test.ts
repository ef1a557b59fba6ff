import { frameOf } from '../../../tests/helpers/fictional-office';
import { attributesOf, textOfHtml } from '../../../tests/helpers/html-text';
import { renderErrorPage } from './render-error-page';

const frame = (locale: string) => ({ ...frameOf(locale), canonicalPath: null });

test.each([
  ['en', 404, '404 Page not found Nothing is published at this address, or not in this language.'],
  ['fr', 404, '404 Page introuvable'],
  ['ru', 400, '400 Адрес не удалось прочитать'],
  ['ar', 404, '404 الصفحة غير موجودة'],
  ['fi', 400, '400 This address cannot be read'],
] as const)('in %s, %i says so', (locale, status, text) => {
  expect(textOfHtml(renderErrorPage(frame(locale), status))).toContain(text);
});

test('it leads to the front page and to all messages, and is nothing for search engines', () => {
  const markup = renderErrorPage(frame('ru'), 404);
  expect(attributesOf(markup, 'href')).toEqual(expect.arrayContaining(['/ru', '/ru/messages']));
  expect(markup).not.toContain('rel="canonical"');
});
