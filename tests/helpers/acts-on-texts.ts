import type * as CorrectPublication from '../../src/desk/correction/correct-publication';
import type * as RestorePublication from '../../src/desk/withdrawal/restore-publication';
import type * as WithdrawPublication from '../../src/desk/withdrawal/withdraw-publication';
import {
  publicationTypeNames,
  publicationTypes,
  type PublicationType,
} from '../../src/press/publication/publication-types';
import { built } from './built';
import { lifeLocales, type NamedAct, type PressHands } from './press-hands';

const { withdrawPublication } = built<typeof WithdrawPublication>('desk/withdrawal/withdraw-publication');
const { restorePublication } = built<typeof RestorePublication>('desk/withdrawal/restore-publication');
const { correctPublication } = built<typeof CorrectPublication>('desk/correction/correct-publication');

/** What can be done to a text of some type in some language. */
export function actsOnTexts(hands: PressHands): readonly NamedAct[] {
  const on = someText(hands);
  const acts = [...byRequests(on), ...byDocuments(on), ...byOtherRoads(on)];
  return hands.chance.onceIn(6) ? [...acts, ...endings(on)] : acts;
}

/** Of these, what can be done within a transaction: a request has one of its own. */
export function actsWithin(hands: PressHands): readonly NamedAct[] {
  const on = someText(hands);
  return [...byDocuments(on), ...byOtherRoads(on)];
}

function someText(hands: PressHands): On {
  const { chance } = hands;
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: `No. ${chance.below(100)}` }] }];
  const words = { title: hands.title(), body, date: hands.date() };
  return { hands, type: chance.pick(publicationTypeNames), locale: chance.pick(lifeLocales), words };
}

interface On {
  readonly hands: PressHands;
  readonly type: PublicationType;
  readonly locale: string;
  readonly words: { readonly title: string; readonly body: object; readonly date: string };
}

function byRequests({ hands, type, locale, words }: On): readonly NamedAct[] {
  const query = `locale=${locale}&status=published`;
  const { uid, plural } = publicationTypes[type];
  const room = `/content-manager/collection-types/${uid}`;
  const publishing = (id: string) => `${room}/${id}/actions/publish?locale=${locale}`;
  return [
    ['an officer begins a text', () => hands.ask('officer', 'post', `${room}?locale=${locale}`, words)],
    [
      'an officer writes on',
      hands.on(uid, (id) => hands.ask('officer', 'put', `${room}/${id}?locale=${locale}`, words)),
    ],
    ['a translator writes', hands.on(uid, (id) => hands.ask('translator', 'put', `${room}/${id}?locale=fr`, words))],
    ['an editor publishes', hands.on(uid, (id) => hands.ask('editor', 'post', publishing(id)))],
    ['an editor publishes other words', hands.on(uid, (id) => hands.ask('editor', 'post', publishing(id), words))],
    [
      'an editor unpublishes',
      hands.on(uid, (id) => hands.ask('editor', 'post', `${room}/${id}/actions/unpublish?locale=${locale}`)),
    ],
    [
      'a language of a text is deleted',
      hands.on(uid, (id) => hands.ask('editor', 'delete', `${room}/${id}?locale=${locale}`)),
    ],
    ['a text is made by token', () => hands.ask('token', 'post', `/api/${plural}?${query}`, { data: words })],
    [
      'a text is changed by token',
      hands.on(uid, (id) => hands.ask('token', 'put', `/api/${plural}/${id}?${query}`, { data: words })),
    ],
  ];
}

function byDocuments({ hands, type, locale, words }: On): readonly NamedAct[] {
  const { uid } = publicationTypes[type];
  const update = async (documentId: string, data: object) =>
    hands.documents(uid).update({ documentId, locale, data, status: 'published' });
  return [
    ['a text moves', hands.on(uid, (id) => update(id, { slug: slugOf(words.title) }))],
    ['a text is featured', hands.on(uid, (id) => update(id, { featured: hands.chance.isOften(0.5) }))],
    ['a text names people and topics', hands.on(uid, async (id) => update(id, await namesIn(hands)))],
  ];
}

function byOtherRoads({ hands, type, locale, words }: On): readonly NamedAct[] {
  const { uid } = publicationTypes[type];
  const { strapi } = hands;
  const version = (documentId: string) => ({ type, documentId, locale });
  const correction = { kind: 'minor', note: words.title } as const;
  const row = (documentId: string) => ({ documentId, locale, publishedAt: { $notNull: true } });
  return [
    ['a text is withdrawn', hands.on(uid, (id) => withdrawPublication(strapi, version(id), `Wrong: ${words.title}`))],
    ['a text comes back', hands.on(uid, (id) => restorePublication(strapi, version(id), 'public'))],
    ['a text is corrected', hands.on(uid, (id) => correctPublication(strapi, version(id), correction))],
    [
      'a public row is written',
      hands.on(uid, (id) => strapi.db.query(uid).updateMany({ where: row(id), data: { place: words.title } })),
    ],
  ];
}

function endings({ hands, type }: On): readonly NamedAct[] {
  const { uid } = publicationTypes[type];
  const all = (documentId: string) => ({ documentId, locale: '*' });
  return [
    ['a text is unpublished in all languages', hands.on(uid, (id) => hands.documents(uid).unpublish(all(id)))],
    ['a text is deleted', hands.on(uid, (id) => hands.documents(uid).delete(all(id)))],
  ];
}

async function namesIn(hands: PressHands) {
  const [person, topic] = [await hands.some('api::person.person'), await hands.some('api::topic.topic')];
  const people = person === null ? [] : [{ function: 'speaker', name: 'Ada', person }];
  return { people, topics: topic === null ? [] : [topic] };
}

function slugOf(title: string): string {
  const slug = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return slug.replaceAll(/^-|-$/g, '') || 'text';
}
