import { byOrdinal, freeSlug, isSlugMadeFrom, slugOf } from './slug';

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

  const [a119, a120] = ['a'.repeat(119), 'a'.repeat(120)];
  test.each([
    ['one endless word is cut at the limit', 'a'.repeat(500), a120],
    ['one word of 120 characters fits', a120, a120],
    ['one word of 121 is cut by one', `${a120}a`, a120],
    ['two words that fill it stay two', `${'a'.repeat(118)} b`, `${'a'.repeat(118)}-b`],
    ['a second word that goes beyond by one is left out', `${'a'.repeat(118)} bb`, 'a'.repeat(118)],
    ['a first word that fills it stays whole where more comes', `${a120} b`, a120],
    ['a first word one shorter, where nothing more fits', `${a119} b`, a119],
    [
      'the last of several words ends just at the limit',
      `${'a'.repeat(59)} ${'b'.repeat(60)} c`,
      `${'a'.repeat(59)}-${'b'.repeat(60)}`,
    ],
  ])('%s', (_case, title, slug) => {
    expect(slugOf(title, 'en', 'x')).toBe(slug);
  });
});

/** `comment`, `comment-2` … `comment-LAST`. */
function upTo(last: number): string[] {
  return ['comment', ...Array.from({ length: last - 1 }, (_one, index) => `comment-${index + 2}`)];
}

describe('freeSlug', () => {
  test.each([
    ['the first stays as it is', [], 'comment'],
    ['the second gets -2', ['comment'], 'comment-2'],
    ['gaps are filled', ['comment', 'comment-3'], 'comment-2'],
    ['many', ['comment', 'comment-2', 'comment-3'], 'comment-4'],
    ['the ninth', upTo(8), 'comment-9'],
    ['the tenth', upTo(9), 'comment-10'],
    ['the eleventh', upTo(10), 'comment-11'],
    ['a first that is free again, whatever is numbered', ['comment-2', 'comment-3'], 'comment'],
    ['another’s name with a number behind it takes nothing', ['comment', 'comment-1', 'comment-20'], 'comment-2'],
  ])('%s', (_case, taken, slug) => {
    expect(freeSlug('comment', new Set(taken))).toBe(slug);
  });
});

describe('isSlugMadeFrom', () => {
  test.each([
    ['the slug itself', 'comment', true],
    ['the second', 'comment-2', true],
    ['the first is not numbered', 'comment-1', false],
    ['nor is there one before it', 'comment-0', false],
    ['the ninth', 'comment-9', true],
    ['the tenth', 'comment-10', true],
    ['the twentieth', 'comment-20', true],
    ['no number begins with nought', 'comment-02', false],
    ['a number and a word', 'comment-2-b', false],
    ['a number of a number', 'comment-2-2', false],
    ['a number without a hyphen', 'comment2', false],
    ['a hyphen and nothing', 'comment-', false],
    ['another word behind it', 'comment-on-trade', false],
    ['something else', 'remark', false],
  ])('%s', (_case, slug, answer) => {
    expect(isSlugMadeFrom(slug, 'comment')).toBe(answer);
  });
});

describe('byOrdinal', () => {
  test('slugs stand as they were numbered, the tenth behind the ninth and not behind the first', () => {
    expect(upTo(21).sort().sort(byOrdinal)).toEqual(upTo(21));
  });
});
