/**
 * A language that the site does not have is refused at every public address, and never an empty answer; one that it has, and
 * in which nothing is written yet, is no mistake of whoever asks.
 */
import { bootChancery, type Chancery } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';

const [known, empty] = ['en', 'fr'];
/** Of the form of a language, of another spelling, of no form at all. */
const unknown = ['xx', 'EN', 'fr-FR', 'en_GB', 'english'];

const lists = [
  'speeches',
  'interviews',
  'statements',
  'articles',
  'announcements',
  'people',
  'topics',
  'counters',
  'clocks',
];

let chancery: Chancery;
let id: string;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  await strapi.plugin('i18n').service('locales').create({ code: empty, name: 'French' });
  await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  await publish(strapi, 'api::counter.counter', {
    title: 'Bridge',
    since: '2026-01-01',
    timeZone: 'Europe/London',
    message: '{days, plural, one {# day} other {# days}}',
  });
  id = (await publish(strapi, 'api::speech.speech', speech('Harbour lights'))).documentId;
});

afterAll(() => chancery.stop());

const outlets: readonly string[] = [
  ...lists.map((plural) => `/api/${plural}?locale=LOCALE`),
  ...lists.map((plural) => `/api/${plural}?locale=LOCALE&_q=light&filters[id][$gt]=0&sort=id&populate=*`),
  ...lists.map((plural) => `/api/${plural}?locale=LOCALE&pagination[page]=9`),
  '/api/counters?locale=LOCALE&at=2026-03-01T12:00:00Z',
  '/api/clocks?locale=LOCALE&at=2026-03-01T12:00:00Z',
  '/api/timeline?locale=LOCALE',
  '/api/timeline?locale=LOCALE&types=speech&q=light&limit=5',
  '/api/front-page?locale=LOCALE',
  '/api/front-page?locale=LOCALE&at=2026-03-01T12:00:00Z',
  '/api/withdrawals?locale=LOCALE',
  '/api/redirects?type=speech&locale=LOCALE&slug=harbour-lights',
];

/** What they answer about nothing is that it is not there. */
const singles: readonly string[] = [
  ...lists.map((plural) => `/api/${plural}/ID?locale=LOCALE`),
  '/api/office?locale=LOCALE',
];

const at = (address: string, locale: string) => address.replace('ID', id).replace('LOCALE', locale);

test.each([...outlets, ...singles])('GET %s is a 400 in a language that is none', async (address) => {
  for (const locale of unknown) {
    const { status, body } = await chancery.anyone.get(at(address, locale));
    expect([locale, status, body.data, body.error?.message]).toEqual([
      locale,
      400,
      null,
      expect.stringMatching(/"locale"/),
    ]);
  }
});

test.each(outlets)('GET %s is empty where nothing is written yet', async (address) => {
  const { status, body } = await chancery.anyone.get(at(address, empty));
  expect([status, body.error]).toEqual([200, undefined]);
  if (Array.isArray(body.data)) expect(body.data).toEqual([]);
});

test.each(singles)('GET %s is not found where nothing is written yet', async (address) => {
  expect((await chancery.anyone.get(at(address, empty))).status).toBe(404);
});

const pages = ['/LOCALE', '/LOCALE/messages', '/LOCALE/messages?type=speech', '/LOCALE/speeches/harbour-lights'];

describe.each(['text/html,application/xhtml+xml,*/*;q=0.8', '*/*'])('a page, for whoever takes %s', (accept) => {
  test.each(pages)('%s is not found in a language that is none', async (address) => {
    for (const locale of unknown) {
      const { status, text, type } = await chancery.anyone.get(at(address, locale)).set('Accept', accept);
      expect([locale, status]).toEqual([locale, 404]);
      // What has the form of no language is no page of anybody's; a browser is shown one all the same.
      if (accept !== '*/*')
        expect([locale, type, text]).toEqual([locale, 'text/html', expect.stringContaining('<main')]);
    }
  });

  test.each(pages.slice(0, 3))('%s is there where nothing is written yet', async (address) => {
    const { status, type } = await chancery.anyone.get(at(address, empty)).set('Accept', accept);
    expect([status, type]).toEqual([200, 'text/html']);
  });
});

describe('GraphQL', () => {
  interface Argument {
    readonly name: string;
    readonly type: unknown;
  }

  interface Schema {
    getQueryType(): { getFields(): Readonly<Record<string, { readonly args: readonly Argument[] }>> };
  }

  /** Every question that takes a language. */
  const fields = () => {
    const schema: Schema = chancery.strapi.plugin('graphql').service('content-api').buildSchema();
    const all = Object.entries(schema.getQueryType().getFields());
    return all.filter(([, { args }]) => args.some(({ name }) => name === 'locale'));
  };

  const ask = async (name: string, args: readonly Argument[], locale: string) => {
    const which = args.some((argument) => argument.name === 'documentId') ? `, documentId: "${id}"` : '';
    const query = `{ ${name}(locale: "${locale}"${which}) { __typename } }`;
    return (await chancery.anyone.post('/graphql').send({ query })).body;
  };

  test('refuses a language that is none, whatever is asked', async () => {
    expect(fields().length).toBeGreaterThan(25);
    for (const [name, { args }] of fields()) {
      for (const locale of unknown) {
        const { data, errors } = await ask(name, args, locale);
        expect([name, locale, data?.[name] ?? null, errors?.[0]?.extensions?.code]).toEqual([
          name,
          locale,
          null,
          // The second says that it has not the form of a language.
          expect.stringMatching(/^(?:BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/),
        ]);
      }
    }
  });

  test('answers in one in which nothing is written yet', async () => {
    for (const [name, { args }] of fields()) {
      const { errors } = await ask(name, args, empty);
      expect([name, errors]).toEqual([name, undefined]);
    }
  });
});

test('what is written in a language of the site is found there', async () => {
  expect((await chancery.anyone.get(at('/api/speeches/ID?locale=LOCALE', known))).status).toBe(200);
  expect((await chancery.anyone.get(`/${known}/speeches/harbour-lights`)).status).toBe(200);
});
