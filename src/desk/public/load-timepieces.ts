import type { Core } from '@strapi/strapi';
import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { FrontPageClock, FrontPageCounter } from '../../press/public/timepieces';
import { publicAnswer, type PublicAnswer } from '../../press/public/public-answer';
import { clocks as clocksTag, counters as countersTag, inLocale } from '../../press/public/tags';
import { remember } from '../remembered/remember';
import { storedDay, storedTimeZone } from '../../press/stored/stored-values';

/**
 * The published clocks of a locale in their order, with their faces at `asOf`; those that can be shown then. Hands move all
 * the time, and whoever shows a face winds it on: it is another when the clocks of its zone change.
 */
export async function loadClocks(
  strapi: Core.Strapi,
  locale: string,
  asOf: Instant,
): Promise<PublicAnswer<readonly FrontPageClock[]>> {
  const clocks = await remember(strapi, `clocks ${locale}`, [clocksTag, inLocale(locale)], () =>
    strapi.documents('api::clock.clock').findMany({ locale, status: 'published', sort: ['order:asc', 'label:asc'] }),
  );
  const shown = clocks.flatMap((clock) => {
    const timeZone = storedTimeZone(clock.timeZone);
    const face = timeZone && computed(strapi).clockFields({ timeZone }, asOf);
    if (!face || !isTold(face)) return [];
    return [{ documentId: clock.documentId, label: clock.label ?? '', timeZone, ...face }];
  });
  const changesAt = shown.map(({ nextTransitionAt }) => nextTransitionAt);
  return publicAnswer(shown, asOf, { tags: [clocksTag, inLocale(locale)], changesAt });
}

/** The published counters of a locale in their order, as they stand at `asOf`; those that can be shown then. */
export async function loadCounters(
  strapi: Core.Strapi,
  locale: string,
  asOf: Instant,
): Promise<PublicAnswer<readonly FrontPageCounter[]>> {
  const counters = await remember(strapi, `counters ${locale}`, [countersTag, inLocale(locale)], () =>
    strapi
      .documents('api::counter.counter')
      .findMany({ locale, status: 'published', sort: ['order:asc', 'title:asc'] }),
  );
  const counted = counters.flatMap((counter) => {
    const span = spanOf(counter);
    if (span === null) return [];
    const { documentId, title, slug, message } = counter;
    const count = computed(strapi).counterFields({ ...span, message, locale }, asOf);
    return [{ documentId, title: title ?? '', slug: slug ?? '', ...span, ...count }];
  });
  // Of those without words for this day, too: they may have some for the next.
  const changesAt = counted.map(({ nextChangeAt }) => nextChangeAt);
  return publicAnswer(counted.filter(isCounted), asOf, { tags: [countersTag, inLocale(locale)], changesAt });
}

type Span = Pick<FrontPageCounter, 'since' | 'until' | 'timeZone'>;

/** Null where there is nothing to count; a last day that is none must not let the count go on. */
function spanOf(stored: {
  readonly since?: unknown;
  readonly until?: unknown;
  readonly timeZone?: unknown;
}): Span | null {
  const [since, timeZone, until] = [storedDay(stored.since), storedTimeZone(stored.timeZone), storedDay(stored.until)];
  const isEndless = stored.until === null || stored.until === undefined;
  if (since === null || timeZone === null || (until === null && !isEndless)) return null;
  return { since, until, timeZone };
}

type Face = Omit<FrontPageClock, 'documentId' | 'label' | 'timeZone'>;
type Count = Omit<FrontPageCounter, 'documentId' | 'title' | 'slug' | keyof Span>;

/** At the ends of the calendar a zone may have no date, and a message past its rules no text: then they are null. */
type Perhaps<Fields> = { readonly [Name in keyof Fields]: Fields[Name] | null };

function isTold(face: Perhaps<Face>): face is Face {
  return face.time !== null;
}

function isCounted<Counter extends Perhaps<Count>>(count: Counter): count is Counter & Count {
  return count.days !== null && count.text !== null;
}

interface Computed {
  clockFields(clock: { timeZone: TimeZone }, asOf: Instant): Perhaps<Face>;
  counterFields(counter: Span & { message: unknown; locale: string }, asOf: Instant): Perhaps<Count>;
}

function computed(strapi: Core.Strapi): Computed {
  return strapi.plugin('dateline').service('computed');
}
