/** How texts are compared: by what a reader sees as the same word, whatever the keyboard. */

/**
 * The name in small letters, one space between words, without accents, points and quotes: `St. John’s` → `st johns`.
 * Not for display, and not reversible.
 */
export function foldText(text: string): string {
  return foldLetters(text)
    .replace(/[.'’ʼʻ‘`´׳"“”«»]/g, '')
    .replace(/[\s\-‐‑–—_,،()/]+/g, ' ')
    .trim();
}

/**
 * The text in small letters without accents, all else untouched: also for the words of a regular expression that is to
 * match folded text. Combining marks go only where they are accents or vowel points (Latin, Greek, Cyrillic, Hebrew, Arabic);
 * in Indic and Thai writing they are the vowels themselves.
 */
export function foldLetters(text: string): string {
  // Of these every other step would give back the same.
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(
      /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g,
      '',
    )
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/[łøđıßæœħðþىةی]/g, (letter) => singleLetters[letter] ?? letter);
}

const ascii = /^[ -~]*$/;

/** Marks of writing direction, joiners, soft hyphens and stray byte-order marks. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Letters that Unicode does not take apart, and Arabic letters that are typed for one another. */
const singleLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ð: 'd',
  þ: 'th',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
};
