/** Decimal digits of the scripts that pages are written in. */

/** For regular expressions: one digit of any of these scripts. */
export const anyDigit = `[${zeros()
  .map((zero) => `${zero}-${String.fromCodePoint(codeOf(zero) + 9)}`)
  .join('')}]`;

/** The text with every digit as 0–9. */
export function toAsciiDigits(text: string): string {
  return text.replace(nativeDigit, (digit) => String(valueOf(codeOf(digit))));
}

/**
 * The zero of ASCII, Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai,
 * Lao, Tibetan, Burmese, Khmer, Mongolian and full-width digits; the other nine follow (Unicode, general category Nd).
 */
function zeros(): readonly string[] {
  return [...'0٠۰०০੦૦௦౦೦൦๐໐༠၀០᠐０'];
}

const nativeDigit = new RegExp(anyDigit, 'gu');

function valueOf(code: number): number {
  const zero = zeros()
    .map(codeOf)
    .findLast((start) => start <= code);
  return code - (zero ?? code);
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
