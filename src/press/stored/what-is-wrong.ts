import { counterValuesAfter, formatCounterMessage, isDatelineError, type CivilDate } from 'strapi-plugin-dateline/core';
import type { NeededField } from '../panel/today';
import { storedDay, storedText, storedTimeZone } from './stored-values';

type Stored = Readonly<Record<string, unknown>>;

/** What keeps a counter off the front page; nothing where it can be shown. */
export function wrongInCounter(stored: Stored): readonly NeededField[] {
  const { since, until, timeZone, message, locale } = stored;
  const day = storedDay(since);
  return fieldsWhere([
    ['since', day === null],
    ['until', until !== null && until !== undefined && storedDay(until) === null],
    ['timeZone', storedTimeZone(timeZone) === null],
    ['message', !canBePrinted(message, locale, day ?? A_DAY)],
  ]);
}

/** A clock's, or the office's. */
export function wrongInClock({ timeZone }: Stored): readonly NeededField[] {
  return fieldsWhere([['timeZone', storedTimeZone(timeZone) === null]]);
}

/** Of a row that has no place on the timeline; what is left when the rest is right is its place among its day's. */
export function wrongInText({
  title,
  slug,
  date,
}: {
  readonly title: unknown;
  readonly slug: unknown;
  readonly date: unknown;
}) {
  const wrong = fieldsWhere([
    ['title', storedText(title) === null],
    ['slug', storedText(slug) === null],
    ['date', storedDay(date) === null],
  ]);
  return wrong.length > 0 ? wrong : (['dayOrder'] as const);
}

const A_DAY = '2000-01-01' as CivilDate;

function canBePrinted(message: unknown, locale: unknown, since: CivilDate): boolean {
  if (typeof message !== 'string' || typeof locale !== 'string') return false;
  try {
    formatCounterMessage(message, locale, counterValuesAfter(since, 0));
    return true;
  } catch (error) {
    if (isDatelineError(error)) return false;
    throw error;
  }
}

function fieldsWhere(fields: readonly (readonly [NeededField, boolean])[]): readonly NeededField[] {
  return fields.filter(([, isWrong]) => isWrong).map(([name]) => name);
}
