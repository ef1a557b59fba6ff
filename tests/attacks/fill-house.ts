/** A house with enough in it that a dear question is seen to be dear: thousands of texts, each with all that it can have. */
import type { Core, UID } from '@strapi/strapi';
import { blocksOf } from '../../src/press/blocks/blocks';
import { connectRows } from './connect-rows';

const LOCALES = ['en', 'ru', 'fr'];

/** How many documents of each type are written, in three languages each, as drafts and published. */
export async function fillHouse(strapi: Core.Strapi, texts = 120): Promise<void> {
  for (const code of LOCALES.slice(1)) await strapi.plugin('i18n').service('locales').create({ code, name: code });
  await fill(strapi, 'api::person.person', texts, (n) => ({ name: `Ada Marlow ${n}`, slug: `ada-marlow-${n}` }));
  await fill(strapi, 'api::topic.topic', texts, (n) => ({ name: `Harbours ${n}`, slug: `harbours-${n}` }));
  await fill(strapi, 'api::counter.counter', texts, counter);
  await fill(strapi, 'api::clock.clock', texts, (n) => ({ label: `Port Lindmar ${n}`, timeZone: zoneOf(n), order: n }));
  await fill(strapi, 'api::office.office', 1, () => ({ name: 'Embassy of Lindmar', timeZone: 'Europe/London' }));
  for (const type of ['speech', 'interview', 'statement', 'article', 'announcement']) {
    const uid = `api::${type}.${type}`;
    await fill(strapi, uid, type === 'speech' ? texts * 4 : texts, (n) => text(type, n));
    await connectRows(strapi, uid);
  }
  // An office whose texts came one by one has its statistics; PostgreSQL makes none of its own within the first minute.
  if (strapi.db.dialect.client === 'postgres') await strapi.db.connection.raw('ANALYZE');
}

type Row = Readonly<Record<string, unknown>>;

/** Rows by `createMany`: no hooks, no validation, a fifth of a millisecond each. */
async function fill(strapi: Core.Strapi, uid: string, count: number, rowOf: (n: number) => Row): Promise<void> {
  const type = strapi.getModel(uid as UID.ContentType).info.singularName;
  const rows = Array.from({ length: count }, (_, n) =>
    LOCALES.flatMap((locale) =>
      [null, new Date(0)].map((publishedAt) => ({ ...rowOf(n), documentId: `${type}${n}`, locale, publishedAt })),
    ),
  ).flat();
  const query = strapi.db.query(uid as UID.ContentType);
  for (let start = 0; start < rows.length; start += 200) {
    await query.createMany({ data: rows.slice(start, start + 200) as never });
  }
}

function text(type: string, n: number): Row {
  const date = new Date(Date.UTC(2020, 0, 1 + (n % 2000))).toISOString().slice(0, 10);
  const words = `Harbour light ${n}. `.repeat(60);
  const common = { title: `${type} ${n}`, slug: `${type}-${n}`, date, excerpt: words.slice(0, 200), dayOrder: 0 };
  return { ...common, body: blocksOf([words, words]), featured: n % 10 === 0 };
}

function counter(n: number): Row {
  const message = '{days} days of quiet';
  return { title: `Quiet ${n}`, slug: `quiet-${n}`, since: '2021-04-12', timeZone: zoneOf(n), message, order: n };
}

function zoneOf(n: number): string {
  return ['Europe/London', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia'][n % 4]!;
}
