import { timeZoneNames, type TimeZone } from 'strapi-plugin-dateline/core';

const KEY = 'chancery.last-zone';

/** The zone in which a moment was typed last, for as long as the browser's tab is open. */
export function lastZone(): TimeZone | null {
  const kept = window.sessionStorage.getItem(KEY);
  return timeZoneNames().find((timeZone) => timeZone === kept) ?? null;
}

export function rememberZone(timeZone: TimeZone): void {
  window.sessionStorage.setItem(KEY, timeZone);
}
