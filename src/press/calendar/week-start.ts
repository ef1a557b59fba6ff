import type { Weekday } from './month';

interface WeekInfo {
  readonly firstDay: number;
}

/** Newer engines have the method, older ones the property; TypeScript's library knows neither. */
interface LocaleWithWeek {
  getWeekInfo?(): WeekInfo;
  readonly weekInfo?: WeekInfo;
}

/** The day on which a week starts where the language is spoken; Monday (ISO 8601) where the engine does not know. */
export function weekStartOf(language: string): Weekday {
  const locale = new Intl.Locale(language) as LocaleWithWeek;
  const firstDay = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
  return firstDay >= 1 && firstDay <= 7 ? (firstDay as Weekday) : 1;
}
