/**
 * Pages as the world has them, where they lie beside the project: none may be silently wrong and public. Each row says
 * what may be public of a page, because it is right; all else of it is refused, or a draft whose doubts are named.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importPages } from '../../src/desk/import/import-pages';
import { bootChancery, root, type Chancery } from '../helpers/chancery';
import { clear } from '../helpers/clear';

const folder = path.resolve(root, '../shared/cases/import');
const describeWithCases = existsSync(folder) ? describe : describe.skip;

/** Date, type and title of what may be public. */
const speech = '2021-04-11 speech Ambassador Ida Holm’s speech at the Harbour Forum';
const rivers = '2021-04-09 announcement Exhibition “Rivers”';
const listed = '2021-04-10 announcement Exhibition “Rivers”';
const none: readonly string[] = [];
const refused = 'refused';

const cases: Readonly<Record<string, readonly string[] | typeof refused>> = {
  '01-no-clock': refused,
  '03-transcript-alone': refused,
  '04-banner-above-date': refused,
  '06-ends-with-load-more': refused,
  '07-footer-of-four-lines': refused,
  '09-clock-without-colon': refused,
  '11-seconds-without-colon': refused,
  '12-other-clock-an-hour-off': refused,
  '13-date-polish': refused,
  '15-date-reiwa': refused,
  '17-hours-of-five-days': refused,
  '18-featured-text-without-title': refused,
  '20-list-with-long-dates': none,
  '21-list-with-dates-below-titles': none,
  '23-list-without-dash': none,
  '24-list-pasted-from-excel': none,
  '26-list-with-short-years': none,
  '28-list-with-dates-behind-titles': none,
  '29-some-rows-quoted-by-excel': ['2021-04-09 announcement Open day'],
  '31-menu-above-list': [speech, rivers],
  '32-american-dates-throughout': none,
  '34-two-pages-in-one-file': refused,
  '35-hard-wrapped-lines': none,
  '36-mojibake': none,
  '38-japanese-last-sentence-lost': none,
  '40-read-more-in-excerpts': none,
  '50-questions-without-colon': [listed],
  '52-second-minister-speaks-once': [listed],
  '53-follow-up-questions': ['2021-04-10 announcement Ausstellung „Flüsse“'],
  '54-q-dash-r-dash': ['2021-04-10 announcement Exposition « Canaux »'],
  '56-japanese-brackets': none,
  '58-q-point': [listed],
  '59-spanish-point-dash': ['2021-04-10 announcement Exposición «Ríos»'],
  '61-arabic-letters-as-labels': ['2021-04-10 announcement افتتاح معرض الأنهار'],
  '63-agenda-is-no-talk': [listed],
  '70-reply-to-a-question': none,
  '72-book-of-condolences': none,
  '73-comment-on-anothers-interview': none,
  '75-two-surnames': none,
  '76-no-name-at-all': none,
  '78-participle-behind-the-name': none,
  '80-date-behind-a-preposition': none,
  '82-welcoming-words': none,
  '83-polish-title': none,
  '84-information-agency': none,
  '92-utf-16-from-notepad': refused,
  '93-saved-by-the-browser-as-text-with-bullets': refused,
};

/** No counter, person or heading over texts of any case is right and public, but for these. */
const people: Readonly<Record<string, readonly string[]>> = { '31-menu-above-list': ['Ida Holm'] };
const headings = new Set<string | null>([null, 'LATEST NEWS']);

describeWithCases('a page of the world', () => {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => name.replace(/\.txt$/, ''))
    : [];
  let chancery: Chancery;

  beforeAll(async () => {
    chancery = await bootChancery();
  });
  beforeEach(() => clear(chancery.strapi));
  afterAll(() => chancery.stop());

  async function importing(name: string) {
    const files = [{ name, bytes: readFileSync(path.join(folder, `${name}.txt`)) }];
    const options = { locale: undefined, isDryRun: false, onProgress: () => undefined };
    return (await importPages(chancery.strapi, files, options)).files[0]!;
  }

  async function rows(outlet: string, locale: string) {
    return (await chancery.anyone.get(`/api/${outlet}${outlet.includes('?') ? '&' : '?'}locale=${locale}`)).body.data;
  }

  test('has its row', () => {
    expect(Object.keys(cases).sort()).toEqual(names);
  });

  test.each(names)('%s', async (name) => {
    const report = await importing(name);
    const expected = cases[name];
    if (expected === refused) {
      expect(report).toMatchObject({ kind: refused, line: expect.any(Number), reason: expect.stringMatching(/\.$/) });
      return;
    }
    if (report.kind !== 'filed') throw new Error(`not filed: ${JSON.stringify(report)}`);
    const { locale } = report.page;
    const timeline: readonly { date: string; type: string; title: string }[] = await rows('timeline?limit=100', locale);
    expect(timeline.map(({ date, type, title }) => `${date} ${type} ${title}`)).toEqual(expected);
    expect((await rows('people', locale)).map((person: { name: string }) => person.name)).toEqual(people[name] ?? []);
    expect(await rows('counters', locale)).toEqual([]);
    const front = await rows('front-page', locale);
    for (const each of [front?.headings?.featured ?? null, front?.headings?.latest ?? null])
      expect(headings.has(each)).toBe(true);
    const drafts = report.filed.filter(({ outcome }) => outcome.isDraft);
    expect(drafts.length).toBeGreaterThan(0);
    for (const { outcome } of drafts) expect(outcome.doubts.length).toBeGreaterThan(0);
  });
});
