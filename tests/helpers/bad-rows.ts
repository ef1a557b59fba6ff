/** Rows as somebody writes them past Strapi: into every column something that its rules would have refused. */
import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { publicationTypeNames, publicationTypes } from '../../src/press/publication/publication-types';
import type { Chance } from './chance';

export interface WrittenRow {
  readonly uid: string;
  readonly row: Readonly<Record<string, unknown>>;
}

const uids = [
  'api::counter.counter',
  'api::clock.clock',
  'api::office.office',
  'api::person.person',
  'api::topic.topic',
  'api::withdrawal.withdrawal',
  'api::redirect.redirect',
  ...publicationTypeNames.map((name) => publicationTypes[name].uid),
];

/** Writes so many rows, each with parts of its own where its type has parts; the database refuses some of them. */
export async function writeBadRows(strapi: Core.Strapi, chance: Chance, count: number): Promise<WrittenRow[]> {
  const written: WrittenRow[] = [];
  while (written.length < count) {
    const uid = chance.pick(uids);
    const row = rowOf(strapi, chance, uid, { document_id: randomName(), published_at: goodMoment(strapi) });
    const id = await insert(strapi, uid, row);
    if (id === null) continue;
    for (const [field, attribute] of Object.entries(strapi.db.metadata.get(uid).attributes)) {
      await writeParts(strapi, chance, { uid, id, field, attribute: attribute as unknown as MetaAttribute });
    }
    written.push({ uid, row });
  }
  return written;
}

/** Takes all of them away again: `keep` are the ids, by table, of what was there before. */
export async function tablesOf(strapi: Core.Strapi): Promise<readonly string[]> {
  return [...uids, ...componentsOf(strapi)].map((uid) => strapi.db.metadata.get(uid).tableName);
}

function componentsOf(strapi: Core.Strapi): string[] {
  return Object.keys(strapi.components);
}

interface MetaAttribute {
  readonly type: string;
  readonly columnName?: string;
  readonly target?: string;
  readonly customField?: string;
  readonly enum?: readonly string[];
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn?: { readonly name: string };
    readonly on?: Readonly<Record<string, unknown>>;
    readonly morphColumn?: unknown;
  };
}

interface Part {
  readonly uid: string;
  readonly id: number;
  readonly field: string;
  readonly attribute: MetaAttribute;
}

const components: Readonly<Record<string, string>> = {
  turns: 'press.turn',
  people: 'press.byline',
  changes: 'press.change-note',
  issuers: 'press.issuer',
  posts: 'press.post',
  contacts: 'office.contact',
  headings: 'office.headings',
};

async function writeParts(strapi: Core.Strapi, chance: Chance, { uid, id, field }: Part): Promise<void> {
  const component = components[field];
  if (component === undefined || !strapi.db.metadata.get(component) || !chance.isOften(0.5)) return;
  const cmpId = await insert(strapi, component, rowOf(strapi, chance, component, {}));
  if (cmpId === null) return;
  const table = `${strapi.db.metadata.get(uid).tableName}_cmps`;
  const link = { entity_id: id, cmp_id: cmpId, component_type: component, field, order: 1 };
  await strapi.db.connection(table).insert(link);
}

function rowOf(
  strapi: Core.Strapi,
  chance: Chance,
  uid: string,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const isGoodOften = chance.isOften(0.5) ? 0.9 : 0.4;
  const schema = strapi.getModel(uid as 'api::speech.speech').attributes as Readonly<Record<string, MetaAttribute>>;
  const row: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(strapi.db.metadata.get(uid).attributes)) {
    const { type, columnName } = attribute as unknown as MetaAttribute;
    if (columnName === undefined || type === 'relation' || name === 'id') continue;
    const described = { ...schema[name], name, type };
    const isPostgres = strapi.db.dialect.client === 'postgres';
    const { good, bad } = valuesOf(described, isPostgres);
    row[columnName] = chance.pick(chance.isOften(isGoodOften) ? good() : bad);
  }
  return { ...row, ...given };
}

interface Values {
  readonly good: () => readonly unknown[];
  readonly bad: readonly unknown[];
}

const texts: Values = { good: () => ['Harbour', 'مرفأ'], bad: [null, '', ' ', '</script>', 'é'.repeat(3000)] };

const byName: Readonly<Record<string, Values>> = {
  locale: { good: () => ['en', 'ar'], bad: [null, '', 'xx', 'not a locale!'] },
  slug: { good: () => [`s-${randomName()}`], bad: [null, '', ' ', '../..', 'a/b', '%00', 'Ä ö'] },
  timeZone: zones(),
  capitalTimeZone: zones(),
  message: {
    good: () => ['{days} days', '{days, plural, one {#} other {#}} {since, date}'],
    bad: [null, '', ' ', '{', '{nope}', '{since}', "l'{days", '{days, number, ::nope/x}', 'x'.repeat(6000)],
  },
  publicationType: { good: () => ['speech'], bad: [null, '', 'nope', 'toString'] },
  publicationLocale: { good: () => ['en', 'ar'], bad: [null, '', 'not a locale!'] },
};

function zones(): Values {
  return {
    good: () => ['Europe/London', 'Pacific/Kiritimati', 'Pacific/Niue', 'Africa/Monrovia', 'America/St_Johns'],
    bad: [null, '', 'Europe/Atlantis', 'GMT+3', '+03:00', 'toString', 'Europe/Kiev'],
  };
}

const days: Values = { good: () => ['2018-03-04', '2031-12-31'], bad: [null, '0001-01-01', '9999-12-31'] };

function valuesOf(attribute: MetaAttribute & { readonly name: string }, isPostgres: boolean): Values {
  const named = Object.hasOwn(byName, attribute.name) ? byName[attribute.name] : undefined;
  if (named) return named;
  if (attribute.enum) return { good: () => attribute.enum ?? [], bad: [null, '', 'nope', 'constructor'] };
  const found = (isPostgres ? onPostgres : onSqlite)[attribute.type] ?? byType[attribute.type];
  return found ?? texts;
}

const byType: Readonly<Record<string, Values>> = {
  boolean: { good: () => [true, false], bad: [null] },
  integer: { good: () => [0, 1], bad: [null, -1, 2 ** 31 - 1] },
  json: blocks([]),
  blocks: blocks([]),
};

const onSqlite: Readonly<Record<string, Values>> = {
  date: { ...days, bad: [...days.bad, '', 'soon', '0000-01-01', '-0001-01-01', '10000-01-01', '2021-02-30', 5, 1e15] },
  datetime: moments([null, '', 'soon', -62_167_219_200_000, 253_402_300_800_000, 8.64e15, 1e18, -8.64e15]),
  integer: { good: () => [0, 1], bad: [null, -1, 1.5, 'abc', '', 2 ** 40] },
  json: blocks(['', 'no json', '{"a":']),
  blocks: blocks(['', 'no json', '{"a":']),
};

const onPostgres: Readonly<Record<string, Values>> = {
  date: { ...days, bad: [...days.bad, 'infinity', '-infinity', '0001-12-31 BC', '10000-01-01', '5874897-12-31'] },
  datetime: {
    good: () => ['2021-04-12 05:46:00'],
    bad: [null, 'infinity', '-infinity', '0001-12-31 23:00:00 BC', '10000-01-01 00:00:00', '294276-12-31 00:00:00'],
  },
};

function moments(bad: readonly unknown[]): Values {
  return { good: () => [1_618_206_360_000], bad };
}

function blocks(more: readonly string[]): Values {
  const shapes = [
    ...[5, 'text', {}, [], [null], [5], ['text'], [[]], [{}], [{ type: 'paragraph' }], { type: 'paragraph' }],
    ...[[{ type: 'heading', level: 'x', children: [{ type: 'text', text: 5 }] }]],
    ...[[{ type: 'list', children: [null, 5, {}] }], [{ type: 'list', children: 'x' }]],
    ...[[{ type: 'paragraph', children: [null, 7, { type: 'link', url: {}, children: [{ text: 'a' }] }] }]],
    ...[[{ type: 'image', image: 5 }], [{ type: 'image', image: { url: 7, width: {} } }], [{ type: 7, children: {} }]],
  ].map((shape) => JSON.stringify(shape));
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] }];
  return { good: () => [JSON.stringify(text)], bad: [null, ...shapes, ...more] };
}

function goodMoment(strapi: Core.Strapi): unknown {
  return strapi.db.dialect.client === 'postgres' ? '2021-04-12 05:46:00' : 1_618_206_360_000;
}

function randomName(): string {
  return randomBytes(12).toString('hex');
}

async function insert(strapi: Core.Strapi, uid: string, row: object): Promise<number | null> {
  const { tableName } = strapi.db.metadata.get(uid);
  try {
    const [id] = await strapi.db.connection(tableName).insert(row).returning('id');
    return typeof id === 'object' ? id.id : id;
  } catch {
    return null;
  }
}
