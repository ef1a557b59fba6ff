/** An office in which everything is tied to something hidden: every type, in every way of not being public. */
import type { Core } from '@strapi/strapi';
import { blocksOf } from '../../src/press/blocks/blocks';
import type { Chancery } from './chancery';
import { draft, publish } from './entries';
import { makeFile, type MadeFile } from './files';

/** Stands in whatever is hidden, and nowhere else. */
export const hiddenWord = /zephyr/i;

export const hiddenStates = [
  'draft',
  'embargoed',
  'scheduled',
  'withdrawn',
  'unpublished',
  'edited',
  'deleted',
] as const;
type HiddenState = (typeof hiddenStates)[number];

export const publicationPlurals = {
  speech: 'speeches',
  interview: 'interviews',
  statement: 'statements',
  article: 'articles',
  announcement: 'announcements',
} as const;
export type PublicationName = keyof typeof publicationPlurals;
export const publicationNames = Object.keys(publicationPlurals) as PublicationName[];

export interface HiddenWorld {
  readonly person: string;
  readonly topic: string;
  /** The public text of each type, which shares its file, person and topic with all hidden ones. */
  readonly open: Readonly<Record<PublicationName, string>>;
  readonly hidden: Readonly<Record<PublicationName, Readonly<Record<HiddenState, string>>>>;
  readonly sharedFile: MadeFile;
  readonly hiddenFile: MadeFile;
}

export async function buildHiddenWorld(chancery: Chancery): Promise<HiddenWorld> {
  const { strapi } = chancery;
  const locales = strapi.plugin('i18n').service('locales');
  for (const [code, name] of Object.entries({ ru: 'Russian', fr: 'French' })) await locales.create({ code, name });
  await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  const shared = await sharedParts(strapi);
  const open = {} as Record<PublicationName, string>;
  const hidden = {} as Record<PublicationName, Record<HiddenState, string>>;
  for (const type of publicationNames) {
    open[type] = await openText(strapi, type, shared);
    hidden[type] = await hiddenTexts(chancery, type, shared);
    await tieToHidden(strapi, type, open[type], shared);
  }
  await draft(strapi, 'api::counter.counter', { title: 'Zephyr counter' });
  await draft(strapi, 'api::clock.clock', { label: 'Zephyr clock' });
  const { sharedFile, hiddenFile, person, topic } = shared;
  return { person, topic, open, hidden, sharedFile, hiddenFile };
}

interface SharedParts {
  readonly sharedFile: MadeFile;
  readonly hiddenFile: MadeFile;
  readonly person: string;
  readonly topic: string;
}

async function sharedParts(strapi: Core.Strapi): Promise<SharedParts> {
  const plain = { ext: '.pdf', mime: 'application/pdf', formats: [] };
  const person = await publish(strapi, 'api::person.person', { name: 'Ada Marlow' });
  const topic = await publish(strapi, 'api::topic.topic', { name: 'Harbours' });
  await inRussian(strapi, 'api::person.person', person.documentId, { name: 'Ада Марлоу' });
  await inRussian(strapi, 'api::topic.topic', topic.documentId, { name: 'Гавани' });
  await versionOf(strapi, 'api::person.person', person.documentId, { name: 'Zephyr envoy' });
  await versionOf(strapi, 'api::topic.topic', topic.documentId, { name: 'Zephyr matters' });
  return {
    sharedFile: await makeFile(strapi, 'harbour', plain),
    hiddenFile: await makeFile(strapi, 'zephyr', plain),
    person: person.documentId,
    topic: topic.documentId,
  };
}

async function inRussian(strapi: Core.Strapi, uid: string, documentId: string, data: object): Promise<void> {
  await documents(strapi, uid).update({ documentId, locale: 'ru', data });
  await documents(strapi, uid).publish({ documentId, locale: 'ru' });
}

/** A draft in French, in which nothing is public. */
async function versionOf(strapi: Core.Strapi, uid: string, documentId: string, data: object): Promise<void> {
  await documents(strapi, uid).update({ documentId, locale: 'fr', data });
}

interface Documents {
  update(params: object): Promise<unknown>;
  publish(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
  delete(params: object): Promise<unknown>;
}

function documents(strapi: Core.Strapi, uid: string): Documents {
  return strapi.documents(uid as 'api::speech.speech') as unknown as Documents;
}

function textOf(title: string, { person, topic }: SharedParts, files: readonly MadeFile[]): Record<string, unknown> {
  return {
    title,
    date: '2026-03-01',
    place: title,
    body: blocksOf([`${title}: the text.`]),
    people: [{ function: 'speaker', name: 'Ada Marlow', person }],
    turns: [{ speaker: title, role: 'statement', body: blocksOf([title]), person }],
    topics: [topic],
    attachments: files.map(({ id }) => id),
  };
}

async function openText(strapi: Core.Strapi, type: PublicationName, shared: SharedParts): Promise<string> {
  const uid = `api::${type}.${type}`;
  const text = textOf(`Harbour ${type}`, shared, [shared.sharedFile]);
  const people = [...(text['people'] as object[]), { function: 'signatory', name: 'Somebody' }];
  const { documentId } = await publish(strapi, uid, { ...text, people });
  await inRussian(strapi, uid, documentId, textOf(`Гавань ${type}`, shared, []));
  await versionOf(strapi, uid, documentId, textOf(`Zephyr version ${type}`, shared, [shared.hiddenFile]));
  return documentId;
}

async function hiddenTexts(
  chancery: Chancery,
  type: PublicationName,
  shared: SharedParts,
): Promise<Record<HiddenState, string>> {
  const { strapi } = chancery;
  const uid = `api::${type}.${type}`;
  const content = (state: HiddenState) =>
    textOf(`Zephyr ${state} ${type}`, shared, [shared.sharedFile, shared.hiddenFile]);
  const made = {} as Record<HiddenState, string>;
  for (const state of ['draft', 'scheduled'] as const)
    made[state] = (await draft(strapi, uid, content(state))).documentId;
  const embargoed = { ...content('embargoed'), embargoedUntil: '2099-01-01T00:00:00.000Z' };
  made.embargoed = (await draft(strapi, uid, embargoed)).documentId;
  for (const state of ['withdrawn', 'unpublished', 'deleted'] as const) {
    made[state] = (await publish(strapi, uid, content(state))).documentId;
  }
  made.edited = (await publish(strapi, uid, textOf(`Harbour edited ${type}`, shared, [shared.sharedFile]))).documentId;
  await documents(strapi, uid).update({ documentId: made.edited, locale: 'en', data: content('edited') });
  await documents(strapi, uid).unpublish({ documentId: made.unpublished, locale: 'en' });
  await documents(strapi, uid).delete({ documentId: made.deleted, locale: '*' });
  const schedule = { action: 'publish', localTime: '2098-01-01T12:00', timeZone: 'Europe/London' };
  await byEditor(chancery, `${type}/${made.scheduled}/en/schedule`, schedule);
  await byEditor(chancery, `${type}/${made.withdrawn}/en/withdrawal`, { reason: 'Wrong.' });
  return made;
}

async function byEditor({ anyone, fullAccess }: Chancery, end: string, data: object): Promise<void> {
  const { status, text } = await anyone.post(`/api/publications/${end}`).set('Authorization', fullAccess).send(data);
  if (status >= 300) throw new Error(text);
}

/**
 * Ties public rows to drafts in the database itself. Strapi makes no such tie between two types with drafts; an import, a
 * later version or a mistake may.
 */
async function tieToHidden(strapi: Core.Strapi, type: string, documentId: string, shared: SharedParts): Promise<void> {
  const uid = `api::${type}.${type}`;
  const where = { documentId, locale: 'en', publishedAt: { $notNull: true } };
  const row: { id: number; people: { id: number }[] } = await strapi.db
    .query(uid as 'api::speech.speech')
    .findOne({ where, populate: ['people'] });
  const idOf = async (target: string, id: string) => {
    const found: { id: number } = await strapi.db
      .query(target as 'api::speech.speech')
      .findOne({ where: { documentId: id, locale: 'fr' } });
    return found.id;
  };
  await tie(strapi, uid, 'topics', row.id, await idOf('api::topic.topic', shared.topic));
  const nobody = row.people[1]?.id ?? 0;
  await tie(strapi, 'press.byline', 'person', nobody, await idOf('api::person.person', shared.person));
}

async function tie(strapi: Core.Strapi, uid: string, name: string, from: number, to: number): Promise<void> {
  const { joinTable } = strapi.db.metadata.get(uid).attributes[name] as unknown as Tied;
  await strapi.db.connection(joinTable.name).insert({
    [joinTable.joinColumn.name]: from,
    [joinTable.inverseJoinColumn.name]: to,
  });
}

interface Tied {
  readonly joinTable: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
  };
}
