/** What the homepage is told of what the front page lacks in which locale. */
import type { FrontPageGaps } from '../../src/press/panel/front-page-gaps';
import { Desk, uid } from '../helpers/desk';
import { publish, speech } from '../helpers/entries';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.chancery.stop());
beforeEach(() => desk.empty());

describe('what the front page lacks', () => {
  const gapsIn = ({ locales }: FrontPageGaps, locale: string) =>
    locales.find((group) => group.locale === locale)?.items.map(({ part, title, state }) => [part, title, state]);

  test('finds nothing lacking on an empty page, in every other locale', async () => {
    const { defaultLocale, locales } = await desk.ask<FrontPageGaps>('front-page-gaps');
    expect(defaultLocale).toBe('en');
    expect(locales).toEqual(['fr', 'ru'].map((locale) => ({ locale, mayWrite: true, items: [], total: 0 })));
  });

  test('names every part of the page that is missing or only a draft, in the page’s order', async () => {
    await desk.office();
    await publish(desk.strapi, 'api::clock.clock', { label: 'Capital', timeZone: 'Europe/Paris', order: 1 });
    const counter = { title: 'Bridge', since: '2031-01-01', timeZone: 'Europe/London', message: '{days} days' };
    await publish(desk.strapi, 'api::counter.counter', counter);
    await desk.publishedIn('In focus', { featured: true });
    const done = await desk.publishedIn('Done', { date: '2026-03-02' });
    const begun = await desk.publishedIn('Begun', { date: '2026-03-01' });
    await desk.translate(done, 'fr', 'published');
    await desk.translate(begun, 'fr', 'draft');
    const gaps = await desk.ask<FrontPageGaps>('front-page-gaps');
    const lacking = [
      ['office', 'Embassy of Lindmar', 'missing'],
      ['clock', 'Capital', 'missing'],
      ['counter', 'Bridge', 'missing'],
      ['featured', 'In focus', 'missing'],
    ];
    expect(gapsIn(gaps, 'fr')).toEqual([...lacking, ['latest', 'Begun', 'draft']]);
    expect(gapsIn(gaps, 'ru')).toEqual([...lacking, ['latest', 'Done', 'missing'], ['latest', 'Begun', 'missing']]);
  });

  test('the default locale, too, where another’s page has more, and only there', async () => {
    const { documentId } = await publish(desk.strapi, uid, speech('Écrit d’abord en français'), 'fr');
    const gaps = await desk.ask<FrontPageGaps>('front-page-gaps');
    expect(gapsIn(gaps, 'en')).toEqual([['latest', 'Écrit d’abord en français', 'missing']]);
    expect(gapsIn(gaps, 'ru')).toEqual([]);
    await desk.strapi
      .documents(uid)
      .update({ documentId, locale: 'en', status: 'published', data: speech('Now here') });
    expect(gapsIn(await desk.ask<FrontPageGaps>('front-page-gaps'), 'en')).toBeUndefined();
  });

  test('says which words the office lacks where it is translated', async () => {
    const { documentId } = await desk.office();
    const data = { name: 'Ambassade du Lindmar', timeZone: 'Europe/London', headings: { latest: 'À la une' } };
    await desk.strapi
      .documents('api::office.office')
      .update({ documentId, locale: 'fr', status: 'published', data: data as never });
    const { locales } = await desk.ask<FrontPageGaps>('front-page-gaps');
    const french = locales.find(({ locale }) => locale === 'fr');
    expect(french?.items[0]).toMatchObject({ part: 'office', state: 'incomplete', lacks: ['contacts', 'headings'] });
  });

  test('looks at the ten latest only, and not at what is published for a later day', async () => {
    for (let n = 10; n < 22; n += 1) await desk.publishedIn(`No. ${n}`, { date: `2026-03-${n}` });
    await desk.publishedIn('Of next year', { date: '2032-01-01' });
    const gaps = gapsIn(await desk.ask<FrontPageGaps>('front-page-gaps'), 'fr');
    expect(gaps?.map(([, title]) => title)).toEqual([21, 20, 19, 18, 17, 16, 15, 14, 13, 12].map((n) => `No. ${n}`));
  });

  test.each([
    ['editor', ['fr', 'ru'], [true, true], 1],
    ['translator', ['fr', 'ru'], [true, false], 1],
    ['titleReader', ['fr', 'ru'], [false, false], 1],
    ['frenchReader', ['fr', 'ru'], [false, false], 0],
  ])('tells a %s which locales are his to write', async (who, order, mayWrite, lacking) => {
    await desk.publishedIn('Only in English');
    const { locales } = await desk.ask<FrontPageGaps>('front-page-gaps', who);
    expect(locales.map(({ locale }) => locale)).toEqual(order);
    expect(locales.map((group) => group.mayWrite)).toEqual(mayWrite);
    expect(locales[0]?.total).toBe(lacking);
  });

  test('takes no more queries for ten texts than for one', async () => {
    await desk.publishedIn('No. 1');
    const few = await desk.queriesOf('front-page-gaps');
    for (let n = 10; n < 20; n += 1) await desk.publishedIn(`No. ${n}`, { date: `2026-03-${n}` });
    const many = await desk.queriesOf('front-page-gaps');
    expect(many.length).toBe(few.length);
  });
});
