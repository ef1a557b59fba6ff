import fc from 'fast-check';
import {
  civilDateAt,
  clockFace,
  daysBetween,
  formatCivilDate,
  parseCivilDate,
  parseTimeZone,
  toInstant,
  type CivilDate,
} from 'strapi-plugin-dateline/core';
import { readSavedPage } from './read-saved-page';
import type { ReadPublication, SavedPage } from './saved-page';

/** A page as its office knows it, before it is printed. */
interface PageModel {
  readonly savedMs: number;
  readonly office: number;
  readonly contacts: readonly {
    purpose: string;
    phones: readonly string[];
    email: string | null;
    hours: string | null;
  }[];
  readonly counters: readonly { subject: string; days: number }[];
  readonly headings: { featured: boolean; latest: boolean };
  readonly featured: FeaturedModel | null;
  readonly latest: readonly { age: number; title: string; paragraphs: readonly string[] }[];
  readonly end: string;
}

interface FeaturedModel {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly turns: readonly { aside: string | null; question: readonly string[]; answer: readonly string[] }[];
}

/** Reykjavik has no summer time, so that no hour comes twice on all clocks. */
const cities = [
  ['Reykjavik', 'Atlantic/Reykjavik'],
  ['London', 'Europe/London'],
  ['Kathmandu', 'Asia/Kathmandu'],
  ['Washington, D.C.', 'America/New_York'],
  ['Apia', 'Pacific/Apia'],
] as const;

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéßжщ'), minLength: 2, maxLength: 9 }),
  fc.constantFrom(
    '«harbour»',
    '2021',
    '10:30',
    '-',
    '–',
    'O’Neil',
    '(ferry)',
    'всё',
    'الميناء',
    'e-mail',
    '50%',
    '{x}',
    '41 000',
  ),
);
const words = (minLength: number, maxLength: number) =>
  fc.array(word, { minLength, maxLength }).map((all) => all.join(' '));
const title = words(3, 12).map((text) => `Note on ${text} harbours`);
const sentence = words(4, 30).map((text) => `There ${text}.`);
const paragraphs = (minLength: number) => fc.array(sentence, { minLength, maxLength: 4 });

const contact = fc.record({
  purpose: fc.constantFrom('Visas', 'Consular queries', 'Lost passports'),
  phones: fc.uniqueArray(fc.constantFrom('+44 20 7946 0123', '+1 (613) 555-0142', '020 7946 0124'), {
    minLength: 1,
    maxLength: 3,
  }),
  email: fc.option(fc.constantFrom('info@avenia.example', 'visa.london@avenia.example'), { nil: null }),
  hours: fc.option(fc.constantFrom('Mon-Fri 9:00-12:30', '14.00 – 16.30'), { nil: null }),
});

const turn = fc.record({
  aside: fc.option(
    words(1, 4).map((text) => text.replace(/[()]/g, '')),
    { nil: null },
  ),
  question: paragraphs(1),
  answer: paragraphs(1),
});

const model: fc.Arbitrary<PageModel> = fc.record({
  savedMs: fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2090, 0) }).map((ms) => ms - (ms % 60_000)),
  office: fc.nat(cities.length - 1),
  contacts: fc.uniqueArray(contact, { selector: ({ purpose }) => purpose, maxLength: 3 }),
  counters: fc.array(
    fc.record({ subject: fc.constantFrom('Flood', 'Bridge closure', 'Death of a poet'), days: fc.nat(9000) }),
    { maxLength: 3 },
  ),
  headings: fc.record({ featured: fc.boolean(), latest: fc.boolean() }),
  featured: fc.option(fc.record({ title, paragraphs: paragraphs(1), turns: fc.array(turn, { maxLength: 3 }) }), {
    nil: null,
  }),
  latest: fc.array(fc.record({ age: fc.nat(3), title, paragraphs: paragraphs(0) }), { maxLength: 6 }),
  end: fc.constantFrom('all messages', 'More news', 'все сообщения'),
});

function dateOf({ savedMs, office }: PageModel): CivilDate {
  return civilDateAt(toInstant(savedMs), parseTimeZone(cities[office]![1]));
}

function daysBefore(date: CivilDate, days: number): CivilDate {
  return parseCivilDate(new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10));
}

/** The list's entries, newest first. */
function entriesOf(page: PageModel): readonly { date: CivilDate; title: string; paragraphs: readonly string[] }[] {
  const newestFirst = page.latest.toSorted((one, other) => one.age - other.age);
  return newestFirst.map((entry) => ({ ...entry, date: daysBefore(dateOf(page), entry.age) }));
}

function render(page: PageModel): readonly string[] {
  const clocks = cities.map(
    ([city, zone]) => `${city}: ${clockFace(parseTimeZone(zone), toInstant(page.savedMs)).time}`,
  );
  const contacts = page.contacts.flatMap(({ purpose, phones, email, hours }) => [
    `${purpose}:`,
    ...phones,
    email,
    hours,
  ]);
  const counters = page.counters.map(({ subject, days }) => counterText(subject, days)).join('\u00a0 \u00a0');
  const featured = page.featured && [
    dateInDigits(dateOf(page)),
    page.featured.title,
    ...page.featured.paragraphs,
    ...turnLines(page.featured),
  ];
  return [
    ...[formatCivilDate(dateOf(page), 'en'), ...clocks, ...contacts, counters],
    ...(page.featured && page.headings.featured ? ['TALKS'] : []),
    ...(featured ?? []),
    ...(page.headings.latest && page.latest.length > 0 ? ['LATEST EVENTS'] : []),
    ...entriesOf(page).flatMap((entry) => [`${dateInDigits(entry.date)} - ${entry.title}`, ...entry.paragraphs]),
    page.end,
  ].filter((line): line is string => Boolean(line));
}

function counterText(subject: string, days: number): string {
  const small = subject.charAt(0).toLowerCase() + subject.slice(1);
  return `${days} ${days === 1 ? 'day has' : 'days have'} passed since the ${small} - no news`;
}

function dateInDigits(date: CivilDate): string {
  return date.split('-').reverse().join('.');
}

function turnLines({ turns }: FeaturedModel): readonly string[] {
  return turns.flatMap(({ aside, question: [first, ...others], answer }) => [
    ...[`Question${aside === null ? '' : `\u00a0(${aside})`}: ${first}`, ...others],
    ...[`Answer: ${answer[0]}`, ...answer.slice(1)],
  ]);
}

/** What a reading has to give back of the model. */
function expected(page: PageModel): object {
  const date = dateOf(page);
  const entries = entriesOf(page);
  return {
    ...{ locale: 'en', date, savedAt: toInstant(page.savedMs), officeTimeZone: cities[page.office]![1] },
    clocks: cities.map(([label, timeZone]) => ({ label, timeZone })),
    contacts: page.contacts,
    counters: page.counters.map(({ subject, days }) => ({
      ...{ title: subject, days, since: daysBefore(date, days), text: counterText(subject, days) },
    })),
    headings: {
      featured: page.featured && page.headings.featured ? 'TALKS' : null,
      latest: page.headings.latest && page.latest.length > 0 ? 'LATEST EVENTS' : null,
      allMessages: page.end,
    },
    featured: page.featured && {
      date,
      title: page.featured.title,
      paragraphs: page.featured.paragraphs,
      turns: expectedTurns(page.featured),
    },
    latest: entries.map(({ date: on, title: name, paragraphs: texts }, index) => ({
      ...{ date: on, title: name, excerpt: texts.length > 0 ? texts.join('\n\n') : null },
      rank: entries.slice(index).filter((entry) => entry.date === on).length,
    })),
  };
}

function expectedTurns({ turns }: FeaturedModel): readonly object[] {
  return turns.flatMap(({ aside, question, answer }) => [
    { speaker: 'Question', role: 'question', aside: aside?.trim() ?? null, paragraphs: question },
    { speaker: 'Answer', role: 'answer', aside: null, paragraphs: answer },
  ]);
}

function given(page: SavedPage): object {
  const publication = ({ date, title: name, paragraphs: texts, turns }: ReadPublication) => ({
    date,
    title: name,
    paragraphs: texts,
    turns,
  });
  return {
    ...{ locale: page.locale, date: page.date, savedAt: page.savedAt, officeTimeZone: page.officeTimeZone },
    clocks: page.clocks.map(({ label, timeZone }) => ({ label, timeZone })),
    contacts: page.contacts.map(({ purpose, phones, email, hours }) => ({ purpose, phones, email, hours })),
    counters: page.counters.map(({ title: name, days, since, text }) => ({ title: name, days, since, text })),
    headings: page.headings,
    featured: page.featured && publication(page.featured),
    latest: page.latest.map(({ date, title: name, excerpt, rank }) => ({ date, title: name, excerpt, rank })),
  };
}

describe('what a page says is read as it was meant', () => {
  it('whatever the blank lines, line ends and no-break spaces around its lines', () => {
    const ends = fc.array(fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\u00a0\u00a0\n\n\n', '\u00a0\r'), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(model, ends, fc.constantFrom('', '\ufeff'), (page, lineEnds, mark) => {
        const text =
          mark +
          render(page)
            .map((line, index) => line + lineEnds[index % lineEnds.length])
            .join('');
        const officeTimeZone = parseTimeZone(cities[page.office]![1]);
        expect(given(readSavedPage(new TextEncoder().encode(text), { locale: 'en', officeTimeZone }))).toEqual(
          expected(page),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('counts the days of a counter from its start to the page’s date', () => {
    fc.assert(
      fc.property(model, (page) => {
        const read = readSavedPage(new TextEncoder().encode(render(page).join('\n')), { locale: 'en' });
        expect(read.counters.map(({ since, days }) => daysBetween(since, read.date) - days)).toEqual(
          read.counters.map(() => 0),
        );
      }),
      { numRuns: 50 },
    );
  });
});
