import type { CivilDate } from '../../../core';

/** A civil date as a row of a list has room for it: `Sun 29 Mar`. No zone moves it: it is read and printed in UTC. */
export function sayLocalDay(date: CivilDate, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, dayParts);
  return format.format(new Date(`${date}T00:00Z`));
}

const dayParts = { weekday: 'short', day: 'numeric', month: 'short', calendar: 'gregory', timeZone: 'UTC' } as const;
