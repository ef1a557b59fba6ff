import type { PageLine } from '../decode-page';
import { functionWords } from '../languages/function-words';
import { shown, type ReadCounter, pageNote, type PageDoubt } from '../saved-page';
import { hasBrokenLetters } from './check-letters';
import { said } from '../../refusals/refusals';

/** Counters whose sentence may go on below, or may not be all theirs. */
export function counterDoubts(
  counters: readonly ReadCounter[],
  lines: readonly PageLine[],
  language: string,
): readonly PageDoubt[] {
  return counters.flatMap(({ text, line }) => {
    const next = lines.find(({ number }) => number > line);
    const isCounter = counters.some((other) => other.line === next?.number);
    const goesOn = next !== undefined && !isCounter && isRest(next, line);
    const isCut = endsOpen(text, language) || (goesOn && isLastOn(counters, line, text));
    const doubts = [
      isCut && said('doubt.counter-goes-on', { text: shown(text) }),
      hasBrokenLetters(text) && said('doubt.letters-broken', { text: shown(text) }),
    ];
    return doubts.flatMap((doubt): PageDoubt[] =>
      doubt ? [{ about: 'counter', thingLine: line, ...pageNote(line, doubt) }] : [],
    );
  });
}

/** Directly below, with no blank line between, or begun with a small letter. */
function isRest({ number, text }: PageLine, line: number): boolean {
  return /^\p{Ll}/u.test(text) || (number === line + 1 && !/^\P{L}*\p{N}/u.test(text));
}

function isLastOn(counters: readonly ReadCounter[], line: number, text: string): boolean {
  return counters.filter((counter) => counter.line === line).at(-1)?.text === text;
}

/** On a small word, a dash or a comma. */
function endsOpen(text: string, language: string): boolean {
  const last = text.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return /[-–—,،:(]$/u.test(last) || (functionWords[language] ?? '').split(' ').includes(last);
}
