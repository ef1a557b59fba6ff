import {
  checkCounterMessage,
  formatCounterMessage,
  parseCivilDate,
  parseInstant,
  parseTimeZone,
} from 'strapi-plugin-dateline/core';
import { publicationTypeNames, publicationTypes } from '../src/press/publication/publication-types';
import type { DemoPublication } from './filing/demo-content';
import { demoContent } from './content';

const { locales, publications, people, topics, counters, clocks, office } = demoContent;
const published = publications.filter(({ isDraft }) => !isDraft);
const byTitle = (list: readonly DemoPublication[]) => list.map((each) => [each.texts.en?.title ?? '', each] as const);

describe('the demonstration', () => {
  it('has every type of publication, a featured one, a draft, two counters, three clocks and two contacts', () => {
    expect(new Set(published.map(({ type }) => type))).toEqual(new Set(publicationTypeNames));
    expect(published.length).toBeGreaterThanOrEqual(10);
    expect(published.some(({ facts }) => facts?.featured === true)).toBe(true);
    expect(publications.length).toBeGreaterThan(published.length);
    expect([counters.length, clocks.length, office.contacts.length]).toEqual([2, 3, 2]);
  });

  it.each(byTitle(published))('says in every language, with as many paragraphs: %s', (_, { texts, turns = [] }) => {
    const english = texts.en;
    for (const locale of locales) {
      const text = texts[locale];
      expect(Object.keys(text ?? {}).sort()).toEqual(Object.keys(english ?? {}).sort());
      expect(text?.paragraphs?.length).toBe(english?.paragraphs?.length);
      for (const { paragraphs } of turns) expect(paragraphs[locale].length).toBe(paragraphs.en.length);
      expect((text?.paragraphs?.length ?? 0) + turns.length).toBeGreaterThan(0);
    }
  });

  it.each(byTitle(publications))('names only topics, people and forms that exist: %s', (_, publication) => {
    const speakers = [...(publication.people ?? []), ...(publication.turns ?? [])].map(({ who }) => who);
    expect(Object.keys(topics)).toEqual(expect.arrayContaining([...publication.topics]));
    expect(Object.keys(people)).toEqual(expect.arrayContaining(speakers.filter((who) => typeof who === 'string')));
    const { form } = publication.facts ?? {};
    if (form !== undefined) expect(publicationTypes[publication.type].forms).toContain(form);
  });

  it.each(byTitle(publications))('is dated by a day that exists, not before its event: %s', (_, { date, facts }) => {
    expect(parseCivilDate(date) <= '2026-11-01').toBe(true);
    if (facts?.deliveredOn !== undefined) expect(parseCivilDate(facts.deliveredOn) <= date).toBe(true);
    for (const moment of [facts?.startsAt, facts?.endsAt]) if (moment !== undefined) parseInstant(moment);
  });

  it('keeps its clocks, counters and office in zones that exist', () => {
    for (const { timeZone } of [...clocks, ...counters, office]) expect(parseTimeZone(timeZone)).toBe(timeZone);
  });
});

describe('the messages of the demonstration', () => {
  const rows = counters.flatMap(({ title, message }) =>
    locales.map((locale) => [title.en, locale, message[locale]] as const),
  );

  it.each(rows)('have every plural form: %s in %s', (_, locale, message) => {
    expect(() => checkCounterMessage(message, locale)).not.toThrow();
  });

  it.each([
    ['ru', 1, '1 день со дня'],
    ['ru', 2, '2 дня со дня'],
    ['ru', 11, '11 дней со дня'],
    ['ar', 2, 'مضى يومان'],
    ['ar', 7, 'مضت 7 أيام'],
    ['ar', 11, 'مضى 11 يومًا'],
    ['fr', 0, '0 jour depuis'],
  ] as const)('agree with the number: %s, %i', (locale, days, beginning) => {
    const values = { days, breakdown: { years: 0, months: 0, days }, since: parseCivilDate('2019-05-23') };
    expect(formatCounterMessage(counters[0]?.message[locale] ?? '', locale, values)).toMatch(
      new RegExp(`^${beginning}`),
    );
  });
});
