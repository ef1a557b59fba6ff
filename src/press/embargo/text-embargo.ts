/**
 * The embargo of a text: it holds for all its languages, those begun later too, but for the languages that an editor has
 * set apart, each of which keeps one of its own, or none. Times are milliseconds; null is no embargo.
 */
export interface TextEmbargo {
  readonly until: number | null;
  readonly apart: Readonly<Record<string, number | null>>;
}

export const noEmbargo: TextEmbargo = { until: null, apart: {} };

/** The latest end that still lies ahead. An embargo until noon is over at noon. */
export function latestAhead(ends: readonly (number | null | undefined)[], nowMs: number): number | null {
  const ahead = ends.filter((end): end is number => typeof end === 'number' && end > nowMs);
  return ahead.length === 0 ? null : Math.max(...ahead);
}

/** Whether the text's embargo passes a language by. What an editor set apart is told until there is nothing to part from. */
export function isSetApart(embargo: TextEmbargo, locale: string, nowMs: number): boolean {
  if (!Object.hasOwn(embargo.apart, locale)) return false;
  return latestAhead([embargo.until, embargo.apart[locale]], nowMs) !== null;
}

/** Until when a language is held back. */
export function embargoIn(embargo: TextEmbargo, locale: string, nowMs: number): number | null {
  const end = isSetApart(embargo, locale, nowMs) ? embargo.apart[locale] : embargo.until;
  return latestAhead([end], nowMs);
}

/** The text's embargo ends then; languages that are set apart stay so. */
export function endingAt(embargo: TextEmbargo, until: number | null, nowMs: number): TextEmbargo {
  const apart = Object.entries(embargo.apart).filter(([locale]) => isSetApart(embargo, locale, nowMs));
  return { until, apart: Object.fromEntries(apart) };
}

/** One language goes a way of its own. */
export function settingApart(embargo: TextEmbargo, locale: string, until: number | null): TextEmbargo {
  return { ...embargo, apart: { ...embargo.apart, [locale]: until } };
}

/** Whether the next would let go out what the current one holds back: null ends at once. */
export function isSooner(next: number | null, current: number | null): boolean {
  return current !== null && (next === null || next < current);
}
