/** Fields of one question are read side by side; SQLite has one connection, and none of them may hold it and wait for another. */
import { bootChancery, type Chancery } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';

let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  await publish(strapi, 'api::office.office', { name: 'Embassy', timeZone: 'Europe/London' });
  await publish(strapi, 'api::clock.clock', { label: 'London', timeZone: 'Europe/London' });
  const since = {
    since: '2018-03-04',
    timeZone: 'Europe/London',
    message: '{days, plural, one {# day} other {# days}}',
  };
  await publish(strapi, 'api::counter.counter', { title: 'Open', ...since });
  await publish(strapi, 'api::speech.speech', speech('First light'));
});

afterAll(() => chancery.stop());

const fields = [
  'frontPage { data { date counters { days } } }',
  'timeline(limit: 5) { data { title } }',
  'speeches { title topics { name } }',
  'speeches_connection { nodes { title } pageInfo { total } }',
  'counters { days text }',
  'clocks { time }',
  'office { name }',
  'people { name }',
  'i18NLocales { code }',
];

test.each(fields)('%s is answered beside each other', async (field) => {
  const others = fields.filter((other) => other !== field);
  const questions = others.flatMap((other) => [
    `{ one: ${field} other: ${other} }`,
    `{ other: ${other} one: ${field} }`,
  ]);
  for (const query of questions) {
    const { status, body } = await chancery.anyone.post('/graphql').send({ query });
    expect({ query, status, errors: body.errors }).toEqual({ query, status: 200, errors: undefined });
  }
});

test('questions of several kinds, asked at once, are all answered', async () => {
  const addresses = [
    '/api/front-page?locale=en',
    '/en',
    '/api/timeline',
    '/api/counters',
    '/api/speeches',
    '/api/office',
  ];
  const asked = Array.from({ length: 8 }, () => addresses).flat();
  const answers = await Promise.all(asked.map((address) => chancery.anyone.get(address)));
  expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 200));
});
