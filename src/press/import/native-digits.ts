/** Decimal digits of the scripts that pages are written in. */

/**
 * The zero of ASCII, Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai,
 * Lao, Tibetan, Burmese, Khmer, Mongolian and full-width digits; the other nine follow (Unicode, general category Nd).
 */
const zeros = [...'0٠۰०০੦૦௦౦೦൦๐໐༠၀០᠐０'];

/** For regular expressions: one digit of any of these scripts. */
export const anyDigit = `[${zeros.map((zero) => `${zero}-${after(zero, 9)}`).join('')}]`;

/** The text with every digit as 0–9. */
export function toAsciiDigits(text: string): string {
  return text.replace(nativeDigit, (digit) => asciiDigits.get(digit) ?? digit);
}

const nativeDigit = new RegExp(anyDigit, 'gu');

const asciiDigits: ReadonlyMap<string, string> = new Map(
  zeros.flatMap((zero) => Array.from({ length: 10 }, (_, value) => [after(zero, value), String(value)] as const)),
);

function after(zero: string, value: number): string {
  return String.fromCodePoint((zero.codePointAt(0) ?? 0) + value);
}
