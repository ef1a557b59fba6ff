import {
  civilDateAt,
  formatCivilDate,
  formatInstant,
  formatInstants,
  type CivilDate,
  type Instant,
  type TimeZone,
  type ZonedStyle,
} from 'strapi-plugin-dateline/core';
import { attribute, html, type Html } from './html';

/** A civil date as the locale writes it, and for machines. */
export function renderDate(date: CivilDate, locale: string): Html {
  return html`<time datetime="${date}">${formatCivilDate(date, locale)}</time>`;
}

/** The day on which an instant falls in a zone; the instant itself is for machines. */
export function renderDayOf(instant: Instant, timeZone: TimeZone, locale: string): Html {
  return html`<time datetime="${instant}">${formatCivilDate(civilDateAt(instant, timeZone), locale)}</time>`;
}

export interface Period {
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  readonly timeZone: TimeZone;
  readonly locale: string;
}

/** Days and times in the event's own zone, with the zone's name: `12 April 2021 at 18:00–20:00 BST`. */
export function renderPeriod({ startsAt, endsAt, timeZone, locale }: Period): Html {
  const text = formatInstants(startsAt, endsAt ?? startsAt, timeZone, momentStyle(locale));
  return html`<time${attribute('datetime', startsAt)}>${text}</time>`;
}

/** An instant in a zone, with the zone's name. */
export function renderMoment(instant: Instant, timeZone: TimeZone, locale: string): Html {
  return html`<time datetime="${instant}">${formatInstant(instant, timeZone, momentStyle(locale))}</time>`;
}

function momentStyle(locale: string): ZonedStyle {
  return { locales: dayMonthYear(locale), options: momentParts };
}

const momentParts = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const;

/** As the civil dates are written: plain `en` day first, and English where the platform has no data for a locale. */
function dayMonthYear(locale: string): string[] {
  return [locale === 'en' ? 'en-GB' : locale, 'en-GB'];
}
