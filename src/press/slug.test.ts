import { freeSlug, isSlugMadeFrom, slugOf } from './slug';

describe('slugOf', () => {
  test.each([
    ['an English title', 'Opening of the Harbour Exhibition', 'en', 'opening-of-the-harbour-exhibition'],
    ['Cyrillic', 'Выступление Посла на выставке «Гавань»', 'ru', 'vystuplenie-posla-na-vystavke-gavan'],
    ['Ukrainian letters', 'Щука й їжак', 'uk', 'shchuka-y-yizhak'],
    ['Arabic', 'كلمة السفير', 'ar', 'klmh-alsfyr'],
    ['German umlauts by the locale', 'Grüße', 'de', 'gruesse'],
    ['French quotes and accents', 'Déclaration « d’été »', 'fr', 'declaration-dete'],
    ['dashes and slashes part words', 'Trade/transit – a note', 'en', 'trade-transit-a-note'],
    ['a regional locale uses its language', 'Grüße', 'de-AT', 'gruesse'],
    ['nothing to transliterate', '東京', 'ja', 'speech-2026-03-01'],
    ['punctuation only', '!!! ???', 'en', 'speech-2026-03-01'],
    ['decomposed accents', 'e\u0301te\u0301', 'fr', 'ete'],
  ])('%s', (_case, title, locale, slug) => {
    expect(slugOf(title, locale, 'speech-2026-03-01')).toBe(slug);
  });

  test('a very long title is cut between words', () => {
    const slug = slugOf('harbour '.repeat(60), 'en', 'x');
    expect(slug).toBe(Array(15).fill('harbour').join('-'));
  });

  test('one endless word is cut at the limit', () => {
    expect(slugOf('a'.repeat(500), 'en', 'x')).toBe('a'.repeat(120));
  });
});

describe('freeSlug', () => {
  test.each([
    ['the first stays as it is', [], 'comment'],
    ['the second gets -2', ['comment'], 'comment-2'],
    ['gaps are filled', ['comment', 'comment-3'], 'comment-2'],
    ['many', ['comment', 'comment-2', 'comment-3'], 'comment-4'],
  ])('%s', (_case, taken, slug) => {
    expect(freeSlug('comment', new Set(taken))).toBe(slug);
  });
});

describe('isSlugMadeFrom', () => {
  test.each([
    ['the slug itself', 'comment', true],
    ['a numbered one', 'comment-2', true],
    ['another word behind it', 'comment-on-trade', false],
    ['something else', 'remark', false],
  ])('%s', (_case, slug, answer) => {
    expect(isSlugMadeFrom(slug, 'comment')).toBe(answer);
  });
});
