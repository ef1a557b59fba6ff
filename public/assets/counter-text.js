const numbers =
  /\p{Nd}{1,3}(?:[.,٬’'\u0020\u00a0\u202f]\p{Nd}{2,3})*[.,٬’'\u0020\u00a0\u202f]\p{Nd}{3}(?!\p{Nd})|\p{Nd}+/gu;

/**
 * Writes a counter's message into its paragraph, the count large where it stands: as the server does in
 * src/press/page/render-counters.ts.
 */
export function showCounter(paragraph, { text, days }) {
  if (paragraph.textContent === text) return;
  const { before, figure, after } = splitAtFigure(text, days);
  const large = document.createElement('strong');
  large.className = 'counter-figure';
  large.textContent = figure;
  paragraph.replaceChildren(before, ...(figure === '' ? [] : [large]), after);
}

/** See src/press/page/split-at-figure.ts, which says the same; a test holds the two together. */
export function splitAtFigure(text, days) {
  for (const match of text.matchAll(numbers)) {
    const [figure] = match;
    if (latinDigits(figure) !== String(Math.abs(days))) continue;
    return { before: text.slice(0, match.index), figure, after: text.slice(match.index + figure.length) };
  }
  return { before: text, figure: '', after: '' };
}

function latinDigits(number) {
  return number.replace(/\P{Nd}/gu, '').replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
}

function valueOf(digit) {
  const code = digit.codePointAt(0);
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
