export interface SplitText {
  readonly before: string;
  /** The count as the text prints it; empty where it stands nowhere. */
  readonly figure: string;
  readonly after: string;
}

/** Digits of the numbering systems that counter messages use: Latin, Arabic, and the Persian form of Arabic. */
const numbers = /\p{Nd}{1,3}(?:[.,٬’'\u0020\u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+/gu;

/**
 * Finds the count in a counter's text, bare or grouped, so that a page can print it large where it stands. The three
 * parts joined are the text.
 *
 * The front page's script does the same in the browser: public/assets/counter-text.js.
 */
export function splitAtFigure(text: string, days: number): SplitText {
  for (const match of text.matchAll(numbers)) {
    const [figure] = match;
    if (latinDigits(figure) !== String(Math.abs(days))) continue;
    return { before: text.slice(0, match.index), figure, after: text.slice(match.index + figure.length) };
  }
  return { before: text, figure: '', after: '' };
}

/** The low four bits of the code points U+0030…39, U+0660…69 and U+06F0…F9 are the digits' values. */
function latinDigits(number: string): string {
  return number.replace(/\P{Nd}/gu, '').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
