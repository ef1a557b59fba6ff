import { useIsMobile } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import type { CivilDate } from 'strapi-plugin-dateline/core';
import { calendarKinds, type CalendarKind } from '../../press/calendar/calendar';
import { monthOf, readMonth, type Month } from '../../press/calendar/month';

export interface CalendarAddress {
  readonly month: Month;
  readonly view: 'month' | 'list';
  /** Null for all. */
  readonly locale: string | null;
  readonly kinds: readonly CalendarKind[];
}

/**
 * What the page shows, kept in its address, so that it can be sent, reloaded and gone back to:
 * `?month=2031-03&view=list&locale=ru&kind=planned,embargoed`. What the address does not say, or says wrong, is the
 * usual: this month, every language and kind, the grid, and on a phone the list.
 */
export function useCalendarAddress(today: CivilDate, locales: readonly string[]) {
  const [parameters, setParameters] = useSearchParams();
  const usualView = useIsMobile() ? 'list' : 'month';
  const view = parameters.get('view');
  const locale = parameters.get('locale');
  const kinds = parameters.get('kind')?.split(',');
  const address: CalendarAddress = {
    month: readMonth(parameters.get('month')) ?? monthOf(today),
    view: view === 'list' || view === 'month' ? view : usualView,
    locale: locale !== null && locales.includes(locale) ? locale : null,
    kinds: calendarKinds.filter((kind) => kinds === undefined || kinds.includes(kind)),
  };
  const change = (part: Partial<CalendarAddress>) =>
    setParameters((before) => {
      const after = new URLSearchParams(before);
      for (const [name, value] of Object.entries(asParameters(part))) {
        if (value === null) after.delete(name);
        else after.set(name, value);
      }
      return after;
    });
  return { address, change };
}

function asParameters({ kinds, ...rest }: Partial<CalendarAddress>): Readonly<Record<string, string | null>> {
  if (kinds === undefined) return rest;
  return { ...rest, kind: kinds.length === calendarKinds.length ? null : kinds.join(',') };
}
