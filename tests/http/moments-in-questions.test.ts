/**
 * A moment in a question has its zone. Without one it would be read by the clocks of whatever machine the server stands on,
 * and the same question would have another answer elsewhere.
 */
import type { Core } from '@strapi/strapi';
import { editorCode } from '../../src/desk/rights/role-codes';
import { signIn } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { publish } from '../helpers/entries';

const plurals: Readonly<Record<string, string>> = {
  speech: 'speeches',
  interview: 'interviews',
  statement: 'statements',
  article: 'articles',
  announcement: 'announcements',
  person: 'people',
  topic: 'topics',
  counter: 'counters',
  clock: 'clocks',
};

let chancery: Chancery;
let authorization: string;

beforeAll(async () => {
  chancery = await bootChancery();
  authorization = (await signIn(chancery, editorCode)).authorization;
  await publish(chancery.strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  await publish(chancery.strapi, 'api::announcement.announcement', {
    title: 'Harbour fair',
    date: '2031-03-01',
    form: 'event',
    timeZone: 'Europe/London',
    startsAt: '2031-03-29T17:00:00Z',
  });
});

afterAll(() => chancery.stop());

/** In the messages of REST, of the panel's lists, and of a program that asks for the parameter alone. */
const expected = 'expected an instant with Z or an offset, such as 2026-03-01T12:00:00Z.';

/** Every attribute that is a moment and that anybody may ask for, of every type that anybody may ask for. */
function momentsOf(strapi: Core.Strapi): readonly string[] {
  return Object.entries(plurals).flatMap(([name, plural]) => {
    const { attributes } = strapi.getModel(`api::${name}.${name}` as 'api::speech.speech');
    const moments = Object.entries<{ type: string; private?: boolean }>(attributes);
    const open = moments.filter(([, attribute]) => attribute.type === 'datetime' && !attribute.private);
    return open.map(([moment]) => `/api/${plural}?filters[${moment}]`);
  });
}

const without = ['2031-03-29T17:00', '2031-03-29T17:00:00.000', '2031-03-29 17:00', '2031-03-29'];
const withZone = [
  '2031-03-29T17:00Z',
  '2031-03-29T17:00:00.000Z',
  '2031-03-29T20:00:00+03:00',
  '2031-03-29T12:00-0500',
];

const operators: readonly (readonly [string, (value: string) => string])[] = [
  ['nothing but the value', (value) => `=${value}`],
  ['a list of values', (value) => `[0]=2031-03-29T17:00Z&X[1]=${value}`],
  ...['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'].map(
    (operator) => [operator, (value: string) => `[${operator}]=${value}`] as const,
  ),
  ['$in', (value) => `[$in][0]=2031-03-29T17:00Z&X[$in][1]=${value}`],
  ['$notIn', (value) => `[$notIn][0]=${value}`],
  ['$between, at its beginning', (value) => `[$between][0]=${value}&X[$between][1]=2031-03-30T00:00Z`],
  ['$between, at its end', (value) => `[$between][0]=2031-03-01T00:00Z&X[$between][1]=${value}`],
  ['$not', (value) => `[$not][$gt]=${value}`],
  ['alternatives', (value) => `[$gt][0]=2031-03-29T17:00Z&X[$gt][1]=${value}`],
];

/** `X` stands for the parameter itself, where it has to be said twice. */
const asked = (parameter: string, operator: (value: string) => string, value: string) => {
  const attribute = parameter.slice(parameter.indexOf('?') + 1);
  return parameter + operator(encodeURIComponent(value)).replaceAll('X', attribute);
};

async function refusalOf(address: string, headers: Record<string, string> = {}) {
  const { status, body } = await chancery.anyone.get(address).set(headers);
  return { address, status, message: body.error?.message, at: body.error?.details?.errors?.[0]?.path?.[0] };
}

test.each(operators)('no moment of a public type is asked for without its zone: %s', async (_what, operator) => {
  const moments = momentsOf(chancery.strapi);
  expect(moments.length).toBeGreaterThan(25);
  for (const moment of moments) {
    for (const value of without) {
      const { status, message } = await refusalOf(asked(moment, operator, value));
      expect([moment, value, status, message]).toEqual([moment, value, 400, expect.stringContaining(expected)]);
    }
    for (const value of withZone) {
      const { status } = await refusalOf(asked(moment, operator, value));
      expect([moment, value, status]).toEqual([moment, value, 200]);
    }
  }
});

test.each([
  ['in a group', '/api/announcements?filters[$and][0][$or][0][startsAt][$gt]'],
  ['in a group that is not to hold', '/api/announcements?filters[$not][startsAt][$gt]'],
  ['of other languages', '/api/announcements?filters[localizations][startsAt][$gt]'],
  ['of what it is related to', '/api/announcements?filters[topics][createdAt][$gt]'],
  ['of a part', '/api/announcements?filters[changes][at][$gt]'],
  ['through two relations', '/api/announcements?filters[people][person][updatedAt][$gt]'],
  ['of what is populated', '/api/announcements?populate[localizations][filters][startsAt][$gt]'],
  ['of the office', '/api/office?populate[localizations][filters][updatedAt][$gt]'],
])('nor %s', async (_where, parameter) => {
  // The public may not ask about other languages at all.
  const headers = { Authorization: chancery.fullAccess };
  expect(await refusalOf(`${parameter}=2031-03-29T17:00`, headers)).toMatchObject({
    status: 400,
    message: expect.stringContaining(expected),
    at: parameter.slice(parameter.indexOf('?') + 1),
  });
  expect(await refusalOf(`${parameter}=2031-03-29T17:00Z`, headers)).toMatchObject({ status: 200 });
});

test.each(['[$null]=true', '[$notNull]=true', '[$null]=false'])(
  'whether there is one needs no zone: %s',
  async (asks) => {
    expect(await refusalOf(`/api/announcements?filters[startsAt]${asks}`)).toMatchObject({ status: 200 });
  },
);

const list = '/content-manager/collection-types/api::announcement.announcement?filters[$and][0][startsAt][$gt]';

test.each([
  ['en', 'The parameter "{at}" is not what it should be: expected an instant with Z or an offset, such as {such}.'],
  [
    'ru',
    'Параметр «{at}» не такой, каким должен быть: ожидается момент с Z или со смещением от UTC, такой как {such}.',
  ],
  [
    'fr',
    'Le paramètre « {at} » n’est pas ce qu’il doit être : un instant avec Z ou un décalage, tel que {such} est attendu.',
  ],
])('a list of the panel says so in %s', async (language, sentence) => {
  const headers = { Authorization: authorization, 'Accept-Language': language };
  const { status, message } = await refusalOf(`${list}=2031-03-29T17:00`, headers);
  const said = sentence.replace('{at}', list.slice(list.indexOf('?') + 1)).replace('{such}', '2026-03-01T12:00:00Z');
  // French has spaces there that do not break.
  expect([status, message.replace(/[\u00a0\u202f]/g, ' ')]).toEqual([400, said]);
});

test.each([
  ['Z, as Strapi’s own inputs write it', '2031-03-29T16:59:00.000Z', 1],
  ['an offset, as the house’s input writes it', '2031-03-29T17:59+01:00', 1],
  ['an offset, a minute later', '2031-03-29T18:01+01:00', 0],
])('a list of the panel is filtered by a moment with %s', async (_how, value, count) => {
  const { status, body } = await chancery.anyone
    .get(`${list}=${encodeURIComponent(value)}`)
    .set('Authorization', authorization);
  expect([status, body.results.length]).toEqual([200, count]);
});

describe('GraphQL', () => {
  const post = (query: string, variables?: object) => chancery.anyone.post('/graphql').send({ query, variables });
  const said = '“2031-03-29T17:00:00” is not an instant: expected a date and time with Z or an offset';

  test.each([
    ['in the document', '{ announcements(filters: { startsAt: { gt: "2031-03-29T17:00:00" } }) { title } }', undefined],
    [
      'in a list',
      '{ announcements(filters: { startsAt: { in: ["2031-03-29T17:00:00Z", "2031-03-29T17:00:00"] } }) { title } }',
      undefined,
    ],
    [
      'of what it is related to',
      '{ announcements { topics(filters: { createdAt: { lt: "2031-03-29T17:00:00" } }) { name } } }',
      undefined,
    ],
    [
      'in a variable',
      'query ($f: AnnouncementFiltersInput) { announcements(filters: $f) { title } }',
      { f: { and: [{ startsAt: { between: ['2031-03-29T17:00:00', '2031-03-30T17:00:00Z'] } }] } },
    ],
  ])('refuses one without its zone %s, and says what was expected', async (_where, query, variables) => {
    const { status, body } = await post(query, variables);
    expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringContaining(said)]);
    expect(body.errors[0].locations).not.toEqual([]);
  });

  test.each(withZone.filter((value) => !value.endsWith('0500')))('takes %s', async (value) => {
    const { status, body } = await post(`{ announcements(filters: { startsAt: { eq: "${value}" } }) { title } }`);
    expect([status, body]).toEqual([200, { data: { announcements: [{ title: 'Harbour fair' }] } }]);
  });

  test('takes null, which asks for those that have none', async () => {
    const { status, body } = await post('{ announcements(filters: { endsAt: { eq: null } }) { title } }');
    expect([status, body.data]).toEqual([200, { announcements: [{ title: 'Harbour fair' }] }]);
  });
});
