import { IntlMessageFormat } from 'intl-messageformat';
import { cached } from '../bounded-cache';
import { dayMs, epochDayOf, type CivilDate } from '../civil-date';
import type { Breakdown } from '../day-span';
import { DatelineError } from '../errors';
import { messageRefusals } from '../refusals/messages';
import { datelineError } from '../refusals/refuse';
import { checkArgument } from './counter-arguments';
import { formattersOf } from './formatters';
import { localeChain } from './locale';
import { argumentsIn } from './message-elements';
import { parseMessage } from './parse-message';
import { withDateStyles } from './date-styles';

/** What a message can print. */
export interface CounterValues {
  /** `{days}`; `{daysToGo}` are those up to the first day, and `{phase}` says whether it lies ahead. */
  readonly days: number;
  /** `{years}`, `{months}` and, for its days, `{monthDays}` */
  readonly breakdown: Breakdown;
  /** `{since, date}` */
  readonly since: CivilDate;
}

/**
 * @example formatCounterMessage('{days, plural, one {# day} other {# days}}', 'en', values) // '1,135 days'
 * @throws DatelineError as `checkCounterMessage` does, except that a missing plural category is printed as `other`:
 * a message saved under older language rules still has to appear.
 */
export function formatCounterMessage(message: string, locale: string, values: CounterValues): string {
  const { days, breakdown, since } = values;
  try {
    return String(
      compiled(`${locale}\n${message}`).format({
        days,
        years: breakdown.years,
        months: breakdown.months,
        monthDays: breakdown.days,
        daysToGo: Math.max(0, 0 - days),
        phase: days < 0 ? 'before' : days === 0 ? 'on' : 'after',
        since: epochDayOf(since) * dayMs,
      }),
    );
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw datelineError(messageRefusals, 'dateline.message-not-printable', { count: days, reason }, { days, reason });
  }
}

/** By locale and message, with a line break between: a locale has none. */
const compiled = cached(500, (key) => {
  const [locale = ''] = key.split('\n', 1);
  const elements = parseMessage(key.slice(locale.length + 1), locale);
  for (const element of argumentsIn(elements)) checkArgument(element, locale);
  return new IntlMessageFormat([...withDateStyles(elements)], localeChain(locale), undefined, {
    formatters: formattersOf(locale),
  });
});
