import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  civilDateAt,
  formatCivilDate,
  isDatelineError,
  nextDateChange,
  type CivilDate,
  type Instant,
  type TimeZone,
} from 'strapi-plugin-dateline/core';
import type { FrontPage, FrontPageMeta, Publication, TimelineItem } from '../press/front-page';
import { defaultLocaleOf } from './default-locale';
import { listFrontPageTexts } from './list-front-page-texts';
import { loadClocks, loadCounters } from './load-timepieces';
import { loadOffice } from './load-office';
import { loadPublication } from './load-publication';
import { refusedParameter } from './refused-parameter';

/** The office's front page in a locale, as it stands at an instant; of what is published now. */
export async function loadFrontPage(
  strapi: Core.Strapi,
  { locale: asked, asOf }: { readonly locale: string | null; readonly asOf: Instant },
): Promise<{ data: FrontPage; meta: FrontPageMeta }> {
  const locale = asked ?? (await defaultLocaleOf(strapi));
  const office = await loadOffice(strapi, locale);
  if (office === null) throw new errors.NotFoundError('No office has been published, so there is no front page yet.');
  const date = dateOf(asOf, office.timeZone);
  const clocks = await loadClocks(strapi, locale, asOf);
  const counters = await loadCounters(strapi, locale, asOf);
  const texts = await loadTexts(strapi, locale, date);
  return {
    data: {
      date,
      dateText: formatCivilDate(date, locale),
      office: { name: office.name, timeZone: office.timeZone },
      contacts: office.contacts,
      clocks,
      counters,
      headings: office.headings,
      ...texts,
    },
    meta: {
      asOf,
      validUntil: earliest([
        nextDateChange(asOf, office.timeZone),
        ...clocks.map((clock) => clock.nextTransitionAt),
        ...counters.map((counter) => counter.nextChangeAt),
      ]),
    },
  };
}

/** At the two ends of the calendar an instant may lie in a year that no civil date here has. */
function dateOf(asOf: Instant, timeZone: TimeZone): CivilDate {
  try {
    return civilDateAt(asOf, timeZone);
  } catch (error) {
    throw isDatelineError(error) ? refusedParameter('at', `The parameter "at": ${error.message}`) : error;
  }
}

async function loadTexts(
  strapi: Core.Strapi,
  locale: string,
  to: CivilDate,
): Promise<{ featured: Publication | null; latest: readonly TimelineItem[] }> {
  const { marked, latest } = await listFrontPageTexts(strapi, locale, to);
  return { featured: marked ? await loadPublication(strapi, marked) : null, latest };
}

/** Instants are all written alike (`…Z`, milliseconds), so the earliest is the first by letters. */
function earliest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.filter((instant) => instant !== null).sort()[0] ?? null;
}
