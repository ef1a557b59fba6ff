/** What people of an embassy do to its site, in all roles and languages and by many roads, at random. */
import { actsOnTexts, actsWithin } from './acts-on-texts';
import { lifeLocales, type Act, type NamedAct, type PressHands } from './press-hands';

/** Acts on texts are many times as frequent as others, as in life. */
export function nextAct(hands: PressHands): NamedAct {
  const { chance } = hands;
  if (chance.onceIn(60)) return chance.pick(actsOnSite(hands));
  if (chance.onceIn(4)) return chance.pick(actsOnThings(hands));
  return chance.onceIn(12) ? chance.pick(transactions(hands)) : chance.pick(actsOnTexts(hands));
}

const named = {
  'api::person.person': 'name',
  'api::topic.topic': 'name',
  'api::clock.clock': 'label',
  'api::counter.counter': 'title',
} as const;

function actsOnThings(hands: PressHands): readonly NamedAct[] {
  const { chance } = hands;
  const uid = chance.pick(Object.keys(named) as (keyof typeof named)[]);
  const locale = chance.pick(lifeLocales);
  const data = { [named[uid]]: `${hands.title()} ${chance.below(9)}` };
  const of = (act: 'update' | 'publish' | 'unpublish' | 'delete', params: object): Act =>
    hands.on(uid, (documentId) => hands.documents(uid)[act]({ documentId, locale, ...params }));
  return [
    [`${uid} has another name`, of('update', { data, status: 'published' })],
    [`${uid} has another draft`, of('update', { data })],
    [`${uid} is published`, of('publish', {})],
    [`${uid} is unpublished`, of('unpublish', {})],
    [`${uid} is deleted`, chance.onceIn(3) ? of('delete', { locale: '*' }) : of('publish', {})],
    [
      'a person is made',
      () =>
        hands.documents('api::person.person').create({ data: { name: hands.title() }, locale, status: 'published' }),
    ],
    ...factsOfTheWorld(hands, locale),
  ];
}

function factsOfTheWorld(hands: PressHands, locale: string): readonly NamedAct[] {
  const { chance } = hands;
  const counter = 'api::counter.counter';
  const clock = 'api::clock.clock';
  const update = (uid: string, data: object): Act =>
    hands.on(uid, (documentId) => hands.documents(uid).update({ documentId, locale, data, status: 'published' }));
  return [
    ['a counter has another day', update(counter, { since: hands.date() })],
    ['a counter has another place', update(counter, { order: chance.below(9) })],
    [
      'a clock has another zone',
      update(clock, { timeZone: chance.pick(['Asia/Tokyo', 'Europe/Oslo', 'America/Lima']) }),
    ],
  ];
}

function actsOnSite(hands: PressHands): readonly NamedAct[] {
  const { chance, strapi } = hands;
  const locale = chance.pick(lifeLocales);
  const uid = 'api::office.office';
  const office = (act: 'update' | 'publish' | 'unpublish', params: object = {}): Act =>
    hands.on(uid, (documentId) => hands.documents(uid)[act]({ documentId, locale, ...params }));
  const locales = strapi.plugin('i18n').service('locales');
  const german = async () => {
    const known = await strapi.db.query('plugin::i18n.locale').findOne({ where: { code: 'de' } });
    return known === null ? locales.create({ code: 'de', name: 'German' }) : locales.delete({ id: known.id });
  };
  const zone = { timeZone: chance.pick(['Europe/London', 'Asia/Tokyo']) };
  return [
    [
      'the office has another name',
      office('update', { data: { name: `Office ${chance.below(99)}` }, status: 'published' }),
    ],
    ['the office has another zone', office('update', { data: zone, status: 'published' })],
    ['the office is unpublished', office('unpublish')],
    ['the office is published', office('publish')],
    ['another language is the default', () => locales.setDefaultLocale({ code: locale })],
    ['a language comes or goes', german],
  ];
}

function transactions(hands: PressHands): readonly NamedAct[] {
  const [, one] = hands.chance.pick(actsWithin(hands));
  const [, other] = hands.chance.pick(actsWithin(hands));
  const both = async () => {
    await one();
    await other();
  };
  const takenBack = async () => {
    await both();
    throw new TakenBack();
  };
  return [
    ['two acts in one', () => hands.strapi.db.transaction(both)],
    ['two acts that are taken back', () => hands.strapi.db.transaction(takenBack).catch(unlessTakenBack)],
  ];
}

class TakenBack extends Error {}

function unlessTakenBack(error: unknown): void {
  if (!(error instanceof TakenBack)) throw error;
}
