import type { CivilDate, Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { FrontPage } from '../../src/press/public/front-page';
import type { Attachment, Publication } from '../../src/press/public/publication';
import type { TimelineItem } from '../../src/press/public/timeline';
import type { FrontPageClock, FrontPageCounter } from '../../src/press/public/timepieces';
import type { PageFrame } from '../../src/press/page/page-frame';

/** An office of no country on earth, and ways to make the parts of its pages. */

export const asOf = '2031-03-29T21:15:00.000Z' as Instant;

export function frameOf(locale: string): PageFrame {
  return {
    locale,
    defaultLocale: 'en',
    origin: 'https://press.lindmar.example',
    assetsPath: '/assets',
    canonicalPath: `/${locale}`,
    translations: ['en', 'ru', 'fr', 'ar'].map((each) => ({ locale: each, path: `/${each}` })),
    office: {
      name: locale === 'ar' ? 'سفارة ليندمار في لندن' : 'Embassy of Lindmar in London',
      allMessagesHeading: null,
    },
  };
}

export function publicationOf(part: Partial<Publication>): Publication {
  return { ...emptyPublication, ...part };
}

export function fileOf(part: Partial<Attachment>): Attachment {
  const unsaid = { alternativeText: null, caption: null, width: null, height: null };
  return { name: 'file', url: '/uploads/file', mime: 'application/pdf', ...unsaid, ...part };
}

export function itemOf(part: Partial<TimelineItem>): TimelineItem {
  return { ...emptyItem, ...part };
}

export function clockOf(
  label: string,
  timeZone: string,
  time: string,
  offset: string,
  date = '2031-03-29',
  next: Partial<Pick<FrontPageClock, 'nextTransitionAt' | 'nextOffset'>> = {},
): FrontPageClock {
  return {
    documentId: `clock-${timeZone.replace('/', '-').toLowerCase()}`,
    label,
    timeZone: timeZone as TimeZone,
    time,
    date: date as CivilDate,
    offset,
    abbreviation: '',
    asOf,
    nextTransitionAt: null,
    nextOffset: null,
    ...next,
  };
}

export function counterOf(slug: string, days: number, text: string): FrontPageCounter {
  return {
    documentId: `counter-${slug}`,
    title: slug,
    slug,
    since: '2028-01-01' as CivilDate,
    until: null,
    timeZone: 'Europe/London' as TimeZone,
    days,
    breakdown: { years: 0, months: 0, days },
    text,
    asOf,
    nextChangeAt: '2031-03-30T00:00:00.000Z' as Instant,
  };
}

export const emptyFrontPage: FrontPage = {
  date: '2031-03-29' as CivilDate,
  dateText: '29 March 2031',
  office: { name: null, timeZone: 'Europe/London' as TimeZone },
  contacts: [],
  clocks: [],
  counters: [],
  headings: { featured: null, latest: null, allMessages: null },
  featured: null,
  latest: [],
};

const emptyItem: TimelineItem = {
  type: 'statement',
  documentId: 'd0',
  locale: 'en',
  title: 'A statement',
  slug: 'a-statement',
  date: '2031-03-20' as CivilDate,
  deliveredOn: null,
  place: null,
  excerpt: null,
  featured: false,
  people: [],
};

const emptyPublication: Publication = {
  ...emptyItem,
  form: null,
  body: [],
  turns: [],
  outlet: null,
  programme: null,
  event: null,
  venue: null,
  startsAt: null,
  endsAt: null,
  timeZone: null,
  eventStatus: null,
  sourceUrl: null,
  topics: [],
  attachments: [],
  firstPublishedAt: null,
  lastChangedAt: null,
  changes: [],
};
