import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseTimeZone } from 'strapi-plugin-dateline/core';
import { readSavedPage, type ReadingOptions } from './read-saved-page';
import type { ReadPublication, SavedPage } from './saved-page';

/** Pages of an embassy that does not exist, as its neighbours' languages would print them. */
function fixture(name: string): string {
  return readFileSync(path.join(__dirname, 'fixtures', `${name}.txt`), 'utf8');
}

function read(text: string, options: ReadingOptions = {}): SavedPage {
  return readSavedPage(new TextEncoder().encode(text), options);
}

/** Line, date, rank, type, form, title of the list, as a row. */
function rows(latest: readonly ReadPublication[]): readonly (readonly unknown[])[] {
  return latest.map(({ line, date, rank, type, form }) => [line, date, rank, type, form]);
}

const nbsp = '\u00a0';

describe('an English page', () => {
  const page = read(fixture('english'));

  it('is dated by its office, told by the phone numbers', () => {
    expect(page).toMatchObject({ locale: 'en', date: '2020-11-03', officeTimeZone: 'America/Toronto' });
    expect(page.savedAt).toBe('2020-11-03T14:05:00.000Z');
    expect(page.clocks).toEqual([
      { label: 'Oslo', timeZone: 'Europe/Oslo', line: 2 },
      { label: 'Ottawa', timeZone: 'America/Toronto', line: 3 },
    ]);
  });

  it('has two contacts', () => {
    expect(page.contacts).toEqual([
      {
        purpose: 'Consular section',
        phones: ['+1 (613) 555-0142', '+1 (613) 555-0143'],
        email: 'consular@ottawa.avenia.example',
        hours: 'Mon-Thu 9:30 - 12:30',
        line: 5,
      },
      { purpose: 'Lost passports', phones: ['+1 613 555 0144'], email: null, hours: null, line: 10 },
    ]);
  });

  it('has two counters on one line, parted by a run of no-break spaces', () => {
    expect(page.counters).toEqual([
      {
        title: 'Opening of the lakeside library',
        message:
          '{days} {days, plural, one {day has} other {days have}} passed since the opening of the lakeside library - ' +
          'thank you to all 41 000 readers',
        since: '2015-05-14',
        timeZone: 'America/Toronto',
        days: 2000,
        text: '2000 days have passed since the opening of the lakeside library - thank you to all 41 000 readers',
        line: 14,
      },
      {
        title: 'Bridge closure',
        message: '{days} {days, plural, one {day has} other {days have}} passed since the bridge closure',
        since: '2020-09-19',
        timeZone: 'America/Toronto',
        days: 45,
        text: '45 days have passed since the bridge closure',
        line: 14,
      },
    ]);
  });

  it('has headings', () => {
    expect(page.headings).toEqual({ featured: 'TALKS AND TEXTS', latest: 'NEWS', allMessages: 'all messages' });
  });

  it('features a conversation', () => {
    expect(page.featured).toMatchObject({
      ...{ line: 20, date: '2020-10-30', dateBasis: 'printed', featured: true, rank: 1, excerpt: null },
      ...{ type: 'speech', form: 'news-conference', place: 'Ottawa', deliveredOn: '2020-10-29' },
      people: [{ function: 'speaker', name: 'Ida Holm', post: 'Ambassador' }],
      paragraphs: ['Dear friends,', expect.stringMatching(/^The harbour/), expect.stringMatching(/^To sum up:/)],
      turns: [
        { speaker: 'Question', role: 'question', aside: null, paragraphs: ['Will the ferries run at night?'] },
        {
          ...{ speaker: 'Ida Holm', role: 'answer', aside: 'in reply to both questions' },
          paragraphs: ['They will, until one in the morning.', 'The timetable is on the quay.'],
        },
        { speaker: 'Question', role: 'question', aside: 'to the Mayor', paragraphs: ['And the trams?'] },
        { speaker: 'Mayor Paul Tremblay', role: 'answer', aside: null },
      ],
    });
  });

  it('lists entries whose titles have dashes, ranked from below within a day', () => {
    expect(rows(page.latest)).toEqual([
      [43, '2020-11-02', 2, 'announcement', null],
      [49, '2020-11-02', 1, 'statement', 'greeting'],
      [51, '2020-10-31', 2, 'statement', 'statement'],
      [55, '2020-10-31', 1, 'interview', null],
    ]);
    expect(page.latest[0]).toMatchObject({
      title: 'Harbour lights - a walk after dark',
      excerpt: 'The walk starts at the old crane and takes an hour.\n\nBring a lamp.',
    });
    expect(page.latest.map(({ excerpt }) => excerpt === null)).toEqual([false, true, false, true]);
  });

  it('tells where an interview was given', () => {
    expect(page.latest[3]).toMatchObject({
      ...{ outlet: 'The Quay', deliveredOn: '2020-10-30' },
      people: [{ function: 'interviewee', name: 'Lars Berg', post: 'Deputy Transport Minister' }],
    });
  });

  it('says what two titles do not tell', () => {
    expect(page.notes).toMatchObject([
      { line: 43, message: 'The title does not tell what the text is; it is filed as an announcement.' },
      { line: 49, message: 'The title names no person.' },
    ]);
  });

  const variants: readonly (readonly [string, (text: string) => string])[] = [
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['line ends of old Macintoshes', (text) => text.replaceAll('\n', '\r')],
    ['a byte-order mark', (text) => `\ufeff${text}`],
    ['trailing no-break spaces on every line', (text) => text.replaceAll('\n', `${nbsp} \n`)],
    ['no line end at the end', (text) => text.trimEnd()],
  ];

  it.each(variants)('reads the same with %s', (_, change) => {
    expect(read(change(fixture('english')))).toEqual(page);
  });

  it('keeps a locale that is asked for', () => {
    expect(read(fixture('english'), { locale: 'en-CA' })).toEqual({ ...page, locale: 'en-CA' });
  });

  it('has no doubt about a date that stands under the title', () => {
    const under = read(
      '12 April 2021\nOslo: 08:46\nRemarks by Ada Marlow at the old harbour of Norland\n11.04.2021\nIt is open.\nall messages',
      {
        locale: 'en',
      },
    );
    expect(under.featured).toMatchObject({ date: '2021-04-11', paragraphs: ['It is open.'] });
    expect(under.doubts).toEqual([]);
  });

  it('notes a locale that its date is not in', () => {
    const french = read(fixture('english'), { locale: 'fr' });
    expect(french.locale).toBe('fr');
    expect(french.notes[0]?.message).toMatch(/^The date is not in the language of fr/);
  });

  it('takes the office for that of the zone asked for', () => {
    expect(read(fixture('english'), { officeTimeZone: parseTimeZone('Europe/Oslo') }).officeTimeZone).toBe(
      'Europe/Oslo',
    );
  });
});
