import type { Core } from '@strapi/strapi';
import type { CivilDate, Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { FrontPageClock, FrontPageCounter } from '../press/front-page';

/** The published clocks of a locale in their order, with their faces at `asOf`. */
export async function loadClocks(strapi: Core.Strapi, locale: string, asOf: Instant): Promise<FrontPageClock[]> {
  const clocks = await strapi
    .documents('api::clock.clock')
    .findMany({ locale, status: 'published', sort: ['order:asc', 'label:asc'] });
  return clocks.map((clock) => {
    const timeZone = clock.timeZone as TimeZone;
    const face = computed(strapi).clockFields({ timeZone }, asOf);
    return { documentId: clock.documentId, label: clock.label ?? '', timeZone, ...face };
  });
}

/** The published counters of a locale in their order, as they stand at `asOf`. */
export async function loadCounters(strapi: Core.Strapi, locale: string, asOf: Instant): Promise<FrontPageCounter[]> {
  const counters = await strapi
    .documents('api::counter.counter')
    .findMany({ locale, status: 'published', sort: ['order:asc', 'title:asc'] });
  return counters.map((counter) => {
    const span = {
      since: counter.since as CivilDate,
      until: (counter.until ?? null) as CivilDate | null,
      timeZone: counter.timeZone as TimeZone,
    };
    const count = computed(strapi).counterFields({ ...span, message: counter.message ?? '', locale }, asOf);
    return { documentId: counter.documentId, title: counter.title ?? '', slug: counter.slug ?? '', ...span, ...count };
  });
}

type Face = Omit<FrontPageClock, 'documentId' | 'label' | 'timeZone'>;
type Count = Omit<FrontPageCounter, 'documentId' | 'title' | 'slug' | 'since' | 'until' | 'timeZone'>;

interface Computed {
  clockFields(clock: { timeZone: TimeZone }, asOf: Instant): Face;
  counterFields(
    counter: { since: CivilDate; until: CivilDate | null; timeZone: TimeZone; message: string; locale: string },
    asOf: Instant,
  ): Count;
}

function computed(strapi: Core.Strapi): Computed {
  return strapi.plugin('dateline').service('computed');
}
