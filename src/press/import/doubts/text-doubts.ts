import type { PageLine } from '../decode-page';
import { findLabel } from '../find-label';
import { foldText } from '../fold-text';
import { type PageNote, type ReadPublication, pageNote } from '../saved-page';
import { checkDate } from './check-date';
import { checkLabel } from './check-label';
import { checkLetters } from './check-letters';
import { checkLink } from './check-link';
import { checkQuestion } from './check-question';
import { checkShape } from './check-shape';
import { checkStart } from './check-start';
import { checkTable } from './check-table';
import { mostDoubts } from './doubts-about';
import type { LineCheck, TextLine } from './text-line';
import { said } from '../../refusals/refusals';

/** The first that speaks against a line is named. */
const checks: readonly LineCheck[] = [
  checkLetters,
  checkDate,
  checkTable,
  checkLink,
  checkLabel,
  checkShape,
  checkStart,
  checkQuestion,
];

/** What of the lines below a publication's title may be something else than its text. */
export function textDoubts(
  publication: ReadPublication,
  lines: readonly PageLine[],
  language: string,
): readonly PageNote[] {
  const doubts: PageNote[] = [];
  if (lines.length > mostLines)
    return [pageNote(publication.line, said('doubt.text-too-long', { count: lines.length, most: mostLines }))];
  for (const line of textLines(publication, lines, language)) {
    const doubt = checks.map((check) => check(line)).find((found) => found !== null);
    if (doubt) doubts.push(pageNote(line.number, doubt));
    if (doubts.length === mostDoubts) break;
  }
  return doubts;
}

/** No text has more. */
const mostLines = 5000;

/** Each line without the label of the turn that it opens, and whether it is somebody's who asks. */
function* textLines(publication: ReadPublication, lines: readonly PageLine[], language: string): Generator<TextLine> {
  const turns = [...publication.turns];
  let isAsked = false;
  for (const [index, { number, text }] of lines.entries()) {
    const [turn] = turns;
    const label = turn ? findLabel(text) : null;
    const opens = label !== null && turn !== undefined && foldText(label.speaker) === foldText(turn.speaker);
    if (opens) {
      turns.shift();
      isAsked = turn.role === 'question';
    }
    const own = opens ? label.text : text;
    // A label alone on its line is accounted for by its turn.
    if (own === '') continue;
    yield {
      number,
      text: own,
      publication,
      language,
      isFirst: index === 0,
      isAsked,
      label: opens ? label.speaker : null,
    };
  }
}
