export interface FigureInText {
  readonly before: string;
  /** The count as the text prints it; empty where it stands nowhere. */
  readonly figure: string;
  readonly after: string;
}

/** Digits of any script, bare or in groups: of three, or as in India of two before the last three. */
const numbers =
  /\p{Nd}{1,3}(?:[.,٬’'\u0020\u00a0\u202f]\p{Nd}{2,3})*[.,٬’'\u0020\u00a0\u202f]\p{Nd}{3}(?!\p{Nd})|\p{Nd}+/gu;

/**
 * Finds the count in a counter's text, bare or grouped, so that a page can print it large where it stands. The three
 * parts joined are the text.
 *
 * The front page's script does the same in the browser: public/assets/counter-text.js.
 */
export function splitAtFigure(text: string, days: number): FigureInText {
  for (const match of text.matchAll(numbers)) {
    const [figure] = match;
    if (latinDigits(figure) !== String(Math.abs(days))) continue;
    return { before: text.slice(0, match.index), figure, after: text.slice(match.index + figure.length) };
  }
  return { before: text, figure: '', after: '' };
}

function latinDigits(number: string): string {
  return number.replace(/\P{Nd}/gu, '').replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
}

/** Digits stand in Unicode in rows of ten, from nought to nine (Unicode 4.6): the value is the place in the row. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
