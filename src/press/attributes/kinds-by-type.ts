import type { PublicationUid } from '../publication/publication-types';
import type { AttributeKind } from './attribute-kinds';

type Kinds = Readonly<Record<string, AttributeKind>>;

/** The types in which people write. */
export type EntryUid =
  | PublicationUid
  | 'api::person.person'
  | 'api::topic.topic'
  | 'api::counter.counter'
  | 'api::clock.clock'
  | 'api::office.office';

/** What the five types of publication have in common. */
const publication = {
  title: 'words',
  slug: 'given',
  date: 'taken-over',
  excerpt: 'words',
  body: 'words',
  turns: 'words',
  people: 'words',
  deliveredOn: 'taken-over',
  place: 'words',
  topics: 'chosen',
  attachments: 'chosen',
  sourceUrl: 'taken-over',
  featured: 'chosen',
  changes: 'chosen',
  embargoedUntil: 'private',
  dayOrder: 'private',
  firstPublishedAt: 'stamp',
  lastChangedAt: 'stamp',
  publicDigest: 'stamp',
  publicSlug: 'stamp',
  publicationCount: 'stamp',
  importKey: 'trace',
  dateBasis: 'trace',
} as const satisfies Kinds;

/** Each attribute of every type in which people write, once. */
export const entryKinds: Readonly<Record<EntryUid, Kinds>> = {
  'api::speech.speech': { ...publication, form: 'taken-over', event: 'words', delivery: 'taken-over' },
  'api::interview.interview': { ...publication, outlet: 'words', programme: 'words' },
  'api::statement.statement': { ...publication, form: 'taken-over', issuers: 'words' },
  'api::article.article': { ...publication, outlet: 'words' },
  'api::announcement.announcement': {
    ...publication,
    form: 'taken-over',
    startsAt: 'fact',
    endsAt: 'fact',
    timeZone: 'fact',
    venue: 'words',
    eventStatus: 'fact',
  },
  'api::person.person': { name: 'words', slug: 'given', posts: 'words' },
  'api::topic.topic': { name: 'words', slug: 'given' },
  'api::counter.counter': {
    title: 'words',
    slug: 'given',
    since: 'fact',
    until: 'fact',
    timeZone: 'fact',
    message: 'words',
    order: 'fact',
  },
  'api::clock.clock': { label: 'words', timeZone: 'fact', order: 'fact' },
  'api::office.office': {
    name: 'words',
    timeZone: 'fact',
    capitalTimeZone: 'fact',
    contacts: 'words',
    headings: 'words',
  },
};

/**
 * The same of components. They are written, translated and followed as a whole: a translated turn without its role or its
 * key would be another turn.
 */
export const partKinds: Readonly<Record<string, Kinds>> = {
  'press.turn': { key: 'given', speaker: 'words', role: 'words', aside: 'words', person: 'words', body: 'words' },
  'press.byline': { function: 'words', name: 'words', person: 'words', post: 'words' },
  'press.issuer': { name: 'words' },
  'press.post': { title: 'words', from: 'words', to: 'words' },
  'press.change-note': { at: 'given', kind: 'words', note: 'words' },
  'office.contact': { purpose: 'words', phones: 'words', email: 'words', hours: 'words' },
  'office.phone': { number: 'words' },
  'office.headings': { featured: 'words', latest: 'words', allMessages: 'words' },
};

/** Types that are the house's own as a whole: nobody writes in them, and what stands there is in no language. */
export const houseUids: readonly string[] = [
  'api::embargo.embargo',
  'api::import.reading',
  'api::record.record',
  'api::redirect.redirect',
  'api::schedule.schedule',
  'api::withdrawal.withdrawal',
];
