import type { CivilDate } from '../../../core';

/** A day with its weekday, in the panel's language. It stands at UTC midnight and is written in UTC: no zone moves it. */
export function sayCivilDate(date: CivilDate, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'full',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return format.format(Date.parse(`${date}T00:00Z`));
}
