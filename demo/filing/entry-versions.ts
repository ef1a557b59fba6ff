/** Turns the demonstration's content into what the Document Service takes: one set of attributes for each locale. */
import { blocksOf } from '../../src/press/blocks/blocks';
import type {
  DemoByline,
  DemoClock,
  DemoContent,
  DemoCounter,
  DemoLocale,
  DemoOffice,
  DemoPerson,
  DemoPublication,
  DemoSpeaker,
  DemoTurn,
  InEveryLocale,
} from './demo-content';

export type EntryData = Readonly<Record<string, unknown>>;

/** The versions of one entry, in the order in which they are filed. */
export type EntryVersions = readonly (readonly [locale: DemoLocale, data: EntryData])[];

/** The entries filed so far that others may name, by their keys: document ids. */
export type FiledEntries = ReadonlyMap<string, string>;

export function officeVersions(
  { timeZone, capitalTimeZone, name, contacts, headings }: DemoOffice,
  { locales }: DemoContent,
): EntryVersions {
  return locales.map((locale) => {
    const contactsHere = contacts.map(({ phones, email, purpose, hours }) => ({
      purpose: purpose[locale],
      phones: phones.map((number) => ({ number })),
      email,
      hours: hours[locale],
    }));
    const zones = { timeZone, capitalTimeZone };
    return [locale, { ...zones, name: name[locale], contacts: contactsHere, headings: headings[locale] }];
  });
}

export function topicVersions(name: InEveryLocale<string>, { locales }: DemoContent): EntryVersions {
  return locales.map((locale) => [locale, { name: name[locale] }]);
}

export function personVersions({ name, posts }: DemoPerson, { locales }: DemoContent): EntryVersions {
  return locales.map((locale) => {
    const postsHere = posts.map(({ from, to, title }) => ({ title: title[locale], from, to: to ?? null }));
    return [locale, { name: name[locale], posts: postsHere }];
  });
}

export function clockVersions({ timeZone, label }: DemoClock, order: number, { locales }: DemoContent): EntryVersions {
  return locales.map((locale) => [locale, { timeZone, order, label: label[locale] }]);
}

export function counterVersions(counter: DemoCounter, order: number, { locales }: DemoContent): EntryVersions {
  const { since, timeZone, title, message } = counter;
  return locales.map((locale) => [locale, { since, timeZone, order, title: title[locale], message: message[locale] }]);
}

export function publicationVersions(
  publication: DemoPublication,
  content: DemoContent,
  filed: FiledEntries,
): EntryVersions {
  return content.locales.flatMap((locale) => {
    const text = publication.texts[locale];
    if (text === undefined) return [];
    const { issuers, paragraphs, ...said } = text;
    const here: Surroundings = { locale, content, filed, date: publication.date };
    const data = {
      ...publication.facts,
      ...said,
      date: publication.date,
      body: blocksOf(paragraphs ?? []),
      ...(issuers ? { issuers: issuers.map((name) => ({ name })) } : {}),
      people: (publication.people ?? []).map((byline) => bylineIn(byline, here)),
      turns: (publication.turns ?? []).map((turn, index) => turnIn(turn, index, here)),
      topics: publication.topics.map((key) => ({ documentId: filed.get(key), locale })),
    };
    return [[locale, data] as const];
  });
}

interface Surroundings {
  readonly locale: DemoLocale;
  readonly content: DemoContent;
  readonly filed: FiledEntries;
  /** Of the publication: the post held then is the one printed. */
  readonly date: string;
}

function bylineIn({ function: part, who }: DemoByline, here: Surroundings): EntryData {
  return {
    function: part,
    ...namedAs('name', who, here),
    ...(typeof who === 'string' ? { post: postOf(who, here) } : {}),
  };
}

function turnIn({ who, role, aside, paragraphs }: DemoTurn, index: number, here: Surroundings): EntryData {
  return {
    // The same in every language, so that a link to an answer leads to it in all of them.
    key: `turn-${index + 1}`,
    role,
    ...namedAs('speaker', who, here),
    aside: aside?.[here.locale] ?? null,
    body: blocksOf(paragraphs[here.locale]),
  };
}

/** The name under the given attribute, with the person's entry where there is one. */
function namedAs(attribute: 'name' | 'speaker', who: DemoSpeaker, { locale, content, filed }: Surroundings): EntryData {
  if (typeof who !== 'string') return { [attribute]: who[locale] };
  return { [attribute]: content.people[who]?.name[locale], person: { documentId: filed.get(who), locale } };
}

function postOf(key: string, { locale, content, date }: Surroundings): string | null {
  const posts = content.people[key]?.posts ?? [];
  const held = posts.find(({ from, to }) => from <= date && (to === undefined || date <= to));
  return held?.title[locale] ?? null;
}
