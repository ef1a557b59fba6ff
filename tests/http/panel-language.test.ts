/** Refusals in the language that the panel asks for; the API's are English, whatever a browser sends. */
import { setNow } from '../../src/desk/clock/now';
import { editorCode, pressOfficerCode, translatorCode } from '../../src/desk/rights/role-codes';
import { signIn } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const uid = 'api::speech.speech';
const noon = '2031-03-05T12:00:00.000Z';
let chancery: Chancery;
const authorizations = new Map<string, string>();

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  setNow(strapi, () => new Date('2031-03-01T12:00:00Z'));
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  for (const code of [editorCode, pressOfficerCode, translatorCode('fr')])
    authorizations.set(code, (await signIn(chancery, code)).authorization);
});

afterAll(() => chancery.stop());

interface Asked {
  readonly as?: string;
  readonly method?: 'get' | 'post' | 'put' | 'delete';
  readonly body?: object;
  readonly language?: string;
}

async function ask(path: string, { as = editorCode, method = 'get', body = {}, language = 'ru' }: Asked = {}) {
  const request = chancery.anyone[method](path).set('Authorization', authorizations.get(as) ?? as);
  if (language !== '') void request.set('Accept-Language', language);
  const answer = await request.send(method === 'get' ? undefined : body);
  return { status: answer.status, error: answer.body.error, headers: answer.headers };
}

const inAPanelOf = [
  ['ru', 'Текст под эмбарго до 2031-03-05 12:00 (+00:00, Europe/London); раньше его опубликовать нельзя.'],
  ['fr', 'Ce texte est sous embargo jusqu’au 2031-03-05 12:00 (+00:00, Europe/London) et ne peut être publié avant.'],
  ['en', 'This text is under embargo until 2031-03-05 12:00 (+00:00, Europe/London) and cannot be published before.'],
  ['ar', 'هذا النص تحت حظر نشر حتى \u20682031-03-05 12:00 (+00:00, Europe/London)\u2069 ولا يمكن نشره قبل ذلك.'],
  ['de', 'This text is under embargo until 2031-03-05 12:00 (+00:00, Europe/London) and cannot be published before.'],
  ['', 'This text is under embargo until 2031-03-05 12:00 (+00:00, Europe/London) and cannot be published before.'],
  [
    'fr-CA, en;q=0.5',
    'Ce texte est sous embargo jusqu’au 2031-03-05 12:00 (+00:00, Europe/London) et ne peut être publié avant.',
  ],
] as const;

test.each(inAPanelOf)(
  'the content manager refuses to publish under embargo, asked in "%s"',
  async (language, message) => {
    const { documentId } = await draft(chancery.strapi, uid, speech('Held back', { embargoedUntil: noon }));
    const path = `/content-manager/collection-types/${uid}/${documentId}/actions/publish`;
    const { status, error } = await ask(path, {
      method: 'post',
      body: speech('Held back', { embargoedUntil: noon }),
      language,
    });
    expect([status, error.name, error.message]).toEqual([403, 'PolicyError', message]);
  },
);

test('the API answers in English whatever is asked for', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Held back', { embargoedUntil: noon }));
  const { error } = await ask(`/api/speeches/${documentId}?status=published`, {
    as: chancery.fullAccess,
    method: 'put',
    body: { data: { title: 'Held back still' } },
  });
  expect(error.message).toMatch(/^This text is under embargo until/);
  const { error: wrongZone } = await ask('/api/clocks', {
    as: chancery.fullAccess,
    method: 'post',
    body: { data: { label: 'Nowhere', timeZone: 'Mars/Olympus' } },
  });
  expect(wrongZone.message).toMatch(/is not a time zone: expected an IANA name/);
});

test('the sentence beside a field is translated, and so are the plugin’s', async () => {
  const { status, error } = await ask('/content-manager/collection-types/api::counter.counter', {
    method: 'post',
    body: { title: 'Days', since: '2031-01-01', until: '2030-01-01', timeZone: 'UTC+3', message: '{hours}' },
  });
  const said = error.details.errors.map((problem: { path: string[]; message: string }) => [
    problem.path.join('.'),
    problem.message,
  ]);
  expect(status).toBe(400);
  expect(said).toEqual(
    expect.arrayContaining([
      ['timeZone', '«UTC+3» — смещение, а не часовой пояс: ожидается название IANA, например Europe/London.'],
      ['until', 'Последний день счёта, 2030-01-01, раньше первого, 2031-01-01.'],
      ['message', expect.stringMatching(/^У счётчика нет \{hours\} \(строка 1, знак 1\): ожидается \{days\}/)],
    ]),
  );
  expect(error.message).toBe(said.map(([, message]: string[]) => message).join(' '));
});

const handle = (documentId: string, locale = 'en') => `/chancery/publications/speech/${documentId}/${locale}`;

test.each<[string, (documentId: string) => [string, Asked], string]>([
  [
    'a withdrawal by somebody who may not',
    (id) => [`${handle(id)}/withdrawal`, { as: pressOfficerCode, method: 'post', body: { reason: 'x' } }],
    'Отозвать текст может только редактор.',
  ],
  [
    'a withdrawal without a reason',
    (id) => [`${handle(id)}/withdrawal`, { method: 'post' }],
    'Для отзыва нужна причина, которую увидят читатели: не более 2000 знаков.',
  ],
  [
    'a withdrawal of what is not public',
    (id) => [`${handle(id)}/withdrawal`, { method: 'post', body: { reason: 'x' } }],
    'На языке «en» текст не опубликован: отзывать нечего.',
  ],
  [
    'a moment that has passed',
    (id) => [
      `${handle(id)}/schedule`,
      { method: 'post', body: { action: 'publish', localTime: '2031-02-01T12:00', timeZone: 'Asia/Tokyo' } },
    ],
    'Момент 2031-02-01 12:00 (+09:00, Asia/Tokyo) уже прошёл: опубликуйте текст сразу.',
  ],
  [
    'a moment that does not exist',
    (id) => [
      `${handle(id)}/schedule`,
      { method: 'post', body: { action: 'publish', localTime: '2031-03-30T01:30', timeZone: 'Europe/London' } },
    ],
    '2031-03-30 01:30 в поясе Europe/London не существует: часы там переводят вперёд. Выберите 2031-03-30 00:30 (+00:00, 2031-03-30T00:30:00.000Z) или 2031-03-30 02:30 (+01:00, 2031-03-30T01:30:00.000Z).',
  ],
  [
    'a zone that is none',
    (id) => [
      `${handle(id)}/schedule`,
      { method: 'post', body: { action: 'publish', localTime: '2031-03-30T01:30', timeZone: 'Mars/Olympus' } },
    ],
    '«Mars/Olympus» — не часовой пояс: ожидается название IANA, например Europe/London.',
  ],
  [
    'a type that is none',
    (id) => [`/chancery/publications/poem/${id}/en/withdrawal`, { method: 'post', body: { reason: 'x' } }],
    '«poem» — не вид публикации: ожидается speech, interview, statement, article, announcement.',
  ],
  [
    'the record for somebody who is no editor',
    () => ['/chancery/records', { as: pressOfficerCode }],
    'Журнал действий доступен только редакторам.',
  ],
  [
    'a text in a language that is not the translator’s',
    () => [
      `/content-manager/collection-types/${uid}?locale=en`,
      { as: translatorCode('fr'), method: 'post', body: { title: 'x' } },
    ],
    'Ваша роль не даёт права писать на языке «en».',
  ],
])('the panel is told of %s in Russian', async (_title, road, message) => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Spoken of'));
  const [path, asked] = road(documentId);
  const { error } = await ask(path, asked);
  expect(error?.message).toBe(message);
});

test('what Strapi says itself stays as it is', async () => {
  const { status, error } = await ask(`/content-manager/collection-types/${uid}/nothing-like-it`);
  expect([status, error.message]).toEqual([404, 'Not Found']);
});

test('a list asks which of its texts are withdrawn, all at once', async () => {
  const [out, back] = await Promise.all(['Out', 'Back'].map((title) => publish(chancery.strapi, uid, speech(title))));
  await ask(`${handle(back!.documentId)}/withdrawal`, { method: 'post', body: { reason: 'A mistake.' } });
  const query = (ids: string[]) => `/chancery/withdrawn?type=speech&locale=en&documentIds=${ids.join(',')}`;
  const answer = await chancery.anyone
    .get(query([out!.documentId, back!.documentId]))
    .set('Authorization', authorizations.get(pressOfficerCode)!);
  expect(answer.body).toEqual({ data: [back!.documentId] });
  const tooMany = await ask(query(Array.from({ length: 101 }, (_, index) => `id${index}`)), { language: 'fr' });
  expect([tooMany.status, tooMany.error.message]).toEqual([
    400,
    'Le paramètre «\u00a0documentIds\u00a0» nomme de 1 à 100 textes.',
  ]);
  expect((await chancery.anyone.get(query(['x']))).status).toBe(401);
});
