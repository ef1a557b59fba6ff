import type { Core } from '@strapi/strapi';
import {
  civilDateAt,
  formatCivilDate,
  isDatelineError,
  nextDateChange,
  type CivilDate,
  type Instant,
  type TimeZone,
} from 'strapi-plugin-dateline/core';
import { saidBy } from 'strapi-plugin-dateline/sentences';
import type { FrontPage } from '../../press/public/front-page';
import { publicAnswer, type PublicAnswer } from '../../press/public/public-answer';
import { locales } from '../../press/public/tags';
import { listFrontPageTexts } from './list-front-page-texts';
import { loadClocks, loadCounters } from './load-timepieces';
import { loadOffice, type Office } from './load-office';
import { loadPublication } from './load-publication';
import { localeAsked } from '../locale/locale-asked';
import { refusal, refusedParameter } from '../refusals/refusal';

interface Asked {
  readonly locale: string | null;
  readonly asOf: Instant;
}

/**
 * The office's front page in a locale, as it stands at an instant; of what is published now. What the office says and the
 * timepieces are remembered; the texts are read in one transaction.
 */
export async function loadFrontPage(
  strapi: Core.Strapi,
  { locale: asked, asOf }: Asked,
): Promise<PublicAnswer<FrontPage>> {
  const locale = await localeAsked(strapi, asked);
  const office = await publishedOffice(strapi, locale, asOf);
  const { name, timeZone, contacts, headings } = office.data;
  const date = dateOf(asOf, timeZone);
  const clocks = await loadClocks(strapi, locale, asOf);
  const counters = await loadCounters(strapi, locale, asOf);
  const texts = await loadTexts(strapi, { locale, to: date, asOf });
  const data: FrontPage = {
    date,
    dateText: formatCivilDate(date, locale),
    office: { name, timeZone },
    contacts,
    clocks: clocks.data,
    counters: counters.data,
    headings,
    ...texts.data,
  };
  return publicAnswer(data, asOf, {
    tags: asked === null ? [locales] : [],
    from: [office, clocks, counters, texts],
    changesAt: [nextDateChange(asOf, timeZone)],
  });
}

async function publishedOffice(strapi: Core.Strapi, locale: string, asOf: Instant): Promise<PublicAnswer<Office>> {
  const { data, ...holding } = await loadOffice(strapi, locale, asOf);
  if (data === null) throw refusal('front-page.no-office');
  return { data, ...holding };
}

/** At the two ends of the calendar an instant may lie in a year that no civil date here has. */
function dateOf(asOf: Instant, timeZone: TimeZone): CivilDate {
  try {
    return civilDateAt(asOf, timeZone);
  } catch (error) {
    throw isDatelineError(error)
      ? refusedParameter('at', 'parameter.refused', { name: 'at', reason: saidBy(error) })
      : error;
  }
}

interface Day {
  readonly locale: string;
  readonly to: CivilDate;
  readonly asOf: Instant;
}

type Texts = Pick<FrontPage, 'featured' | 'latest'>;

/** What is dated by then: the next day may bring more. */
async function loadTexts(strapi: Core.Strapi, day: Day): Promise<PublicAnswer<Texts>> {
  return (await strapi.db.transaction(() => readTexts(strapi, day))) as PublicAnswer<Texts>;
}

async function readTexts(strapi: Core.Strapi, { locale, to, asOf }: Day): Promise<PublicAnswer<Texts>> {
  const texts = await listFrontPageTexts(strapi, locale, to, asOf);
  const { marked, latest } = texts.data;
  if (marked === undefined) return { ...texts, data: { featured: null, latest } };
  const featured = await loadPublication(strapi, marked, asOf);
  return publicAnswer({ featured: featured.data, latest }, asOf, { from: [texts, featured] });
}
