import { DatelineError, type DatelineErrorCode } from '../errors';
import type { DatelineRefusal, DatelineRefusals } from './dateline-refusal';
import { fillSentence } from './fill-sentence';
import type { DetailsOf } from './names';
import type { Said } from '../said';

interface Thrown extends DatelineRefusal {
  readonly error: DatelineErrorCode;
}

/** Words of counters' messages that sentences about them name, braces and all: nothing that varies. */
type Word = 'days' | 'years' | 'months' | 'monthDays' | 'daysToGo';

/** The codes of a table that are more than a part of a sentence. */
type ThrownBy<Table> = { [Code in keyof Table]: Table[Code] extends Thrown ? Code : never }[keyof Table] & string;

/**
 * The error of a code of a room's table. Whoever throws brings along his own room's words alone, so that a page that
 * reads an instant does not load what is said of messages.
 *
 * @param facts for programs, beside what varies in the sentence
 */
export function datelineError<Table extends DatelineRefusals, Code extends ThrownBy<Table>>(
  table: Table & Readonly<Record<Code, Thrown>>,
  code: Code,
  details: Omit<DetailsOf<Table[Code]['en']>, Word>,
  facts: Readonly<Record<string, unknown>>,
): DatelineError {
  const said: Said = { ...details, code };
  const words: DatelineRefusals = table;
  const message = fillSentence(said, { sentenceOf: (each) => words[each.code]?.en });
  return new DatelineError(table[code].error, message, facts, said);
}
