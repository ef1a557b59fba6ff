import type { PageLine } from './decode-page';
import { functionWords } from './languages/function-words';

/**
 * Of the candidates, the language with the most small words in the text; null if no text speaks for any, or two tie.
 * Languages without such a list are told by their script or by the date alone.
 */
export function tellLanguage(candidates: readonly string[], lines: readonly PageLine[]): string | null {
  const counts = wordCounts(lines);
  const scores = candidates
    .map((language) => ({ language, score: scoreOf(language, counts) }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = scores;
  if (best && best.score > (second?.score ?? 0)) return best.language;
  return candidates.includes('zh') && candidates.includes('ja') ? tellHan(lines) : null;
}

/** Japanese is never without kana, wherever on the page; its names of weekdays tell it, too. */
function tellHan(lines: readonly PageLine[]): string | null {
  if (lines.some(({ text }) => /[\p{Script=Hiragana}\p{Script=Katakana}]|曜日/u.test(text))) return 'ja';
  return lines.some(({ text }) => /\p{Script=Han}/u.test(text)) ? 'zh' : null;
}

/** Beginnings of lines up to this many characters tell enough. */
const sampleLength = 40_000;

function wordCounts(lines: readonly PageLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let length = 0;
  for (const { text } of lines) {
    if (length > sampleLength) break;
    const sample = text.slice(0, sampleLength);
    length += sample.length;
    for (const word of sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function scoreOf(language: string, counts: ReadonlyMap<string, number>): number {
  const words = functionWords[language]?.split(' ') ?? [];
  return words.reduce((score, word) => score + (counts.get(word) ?? 0), 0);
}
