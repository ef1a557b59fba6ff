/** What a GraphQL request may cost, decided before anything is read: known attacks, and what every consumer asks. */
import { getIntrospectionQuery } from 'graphql';
import { dearQueries } from '../attacks/dear-queries';
import { doubling, times, type GraphqlRequest } from '../attacks/dear-query';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { countQueries } from '../helpers/count-queries';
import { publish, speech } from '../helpers/entries';

let chancery: Chancery;
/** Whoever asks anything at all is looked up first: who it is, and what that is allowed. */
let lookedUp: readonly string[];

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  await publish(strapi, 'api::office.office', { name: 'Embassy of Lindmar', timeZone: 'Europe/London' });
  const topic = await publish(strapi, 'api::topic.topic', { name: 'Harbours' });
  const person = await publish(strapi, 'api::person.person', { name: 'Ada Marlow' });
  const people = [{ function: 'speaker', name: 'Ada Marlow', person: person.documentId }];
  await publish(strapi, 'api::speech.speech', speech('Harbour lights', { people, topics: [topic.documentId] }));
  lookedUp = await countQueries(strapi, async () => void (await post({ query: '{__typename}' })));
});

afterAll(() => chancery.stop());

const post = (request: GraphqlRequest | readonly GraphqlRequest[]) => chancery.anyone.post('/graphql').send(request);

const get = ({ query, variables, operationName, extensions }: GraphqlRequest) =>
  chancery.anyone
    .get('/graphql')
    .set('apollo-require-preflight', 'true')
    .query({
      ...(query ? { query } : {}),
      ...(variables ? { variables: JSON.stringify(variables) } : {}),
      ...(operationName ? { operationName } : {}),
      ...(extensions ? { extensions: JSON.stringify(extensions) } : {}),
    });

interface Answer {
  readonly status: number;
  readonly body: { errors: { message: string; extensions: Record<string, unknown> }[]; data?: unknown };
}

describe.each(dearQueries)('%s', (_title, request, sentence) => {
  const refused = async (send: () => PromiseLike<Answer>) => {
    let answer: Answer | undefined;
    const statements = await countQueries(chancery.strapi, async () => void (answer = await send()));
    const { status, body } = answer!;
    expect({ status, message: body.errors?.[0]?.message, data: body.data }).toEqual({
      status: 400,
      message: expect.stringMatching(sentence),
      data: undefined,
    });
    expect(body.errors[0]!.extensions['code']).toMatch(/^[A-Z_]+$/);
    expect(statements.length).toBeLessThanOrEqual(lookedUp.length);
  };

  test('is refused by POST before anything is read', () => refused(() => post(request)));

  const isMutation = request.query?.startsWith('mutation');
  if (JSON.stringify(request).length < 5_000 && !isMutation) {
    test('is refused by GET before anything is read', () => refused(() => get(request)));
  }
});

test('a batch of queries is refused', async () => {
  const { status, body } = await post(Array.from({ length: 50 }, () => ({ query: '{topics{name}}' })));
  expect(status).toBe(400);
  expect(body.errors[0].message).toMatch(/batching disabled/);
});

test('the refusal says what it would cost and what is allowed, also for a program', async () => {
  const { body } = await post({ query: '{speeches(pagination:{limit:100}){turns{speaker}}}' });
  const { code, cost, limit } = body.errors[0].extensions;
  expect({ code, limit }).toEqual({ code: 'QUERY_TOO_COSTLY', limit: 5_000 });
  expect(cost).toBeGreaterThan(limit);
  expect(body.errors[0].message).toContain(`The query costs ${cost} points; at most ${limit} are answered.`);
});

test('an answer that becomes dearer than it was estimated is broken off', async () => {
  const names = Array.from({ length: 25 }, (_, index) => ({ function: 'signatory', name: `Envoy ${index}` }));
  const made = [];
  for (let index = 0; index < 8; index += 1) {
    made.push(await publish(chancery.strapi, 'api::statement.statement', statement(index, names)));
  }
  const { body } = await post({
    query: `{${times(4, (n) => `a${n}:statements(pagination:{limit:8}){people{name person{name}}}`)}}`,
  });
  expect(body.errors[0].extensions.code).toBe('QUERY_TOO_COSTLY');
  expect(body.errors[0].message).toMatch(/dearer than the query was estimated/);
});

function statement(index: number, people: readonly unknown[]) {
  return { title: `Joint statement ${index}`, date: '2026-03-01', form: 'joint-statement', people };
}

const texts = 'title slug date excerpt form place featured people{function name person{name slug}} topics{name slug}';

/** What consumers ask: of the documentation, and of a site that shows lists, texts and a front page. */
const usual: readonly (readonly [string, GraphqlRequest])[] = [
  [
    'the documentation’s question',
    {
      query: `{ timeline(types: ["speech", "interview"], limit: 5) { data { type title date } meta { nextCursor } }
        frontPage(locale: "en") { data { dateText counters { text } latest { title } } meta { validUntil } } }`,
    },
  ],
  [
    'a timeline of a hundred',
    {
      query:
        '{timeline(limit:100){data{type documentId title slug date excerpt featured people{function name documentId}} meta{nextCursor}}}',
    },
  ],
  [
    'everything of the front page',
    {
      query: `{frontPage{data{date dateText office{name timeZone} contacts{purpose phones email hours} headings{featured latest}
        clocks{label time offset abbreviation} counters{title days text breakdown{years months days}}
        featured{title body turns{key speaker body} people{name}} latest{title date slug}} meta{asOf validUntil}}}`,
    },
  ],
  ['a page of speeches with all that a list shows', { query: `{speeches{${texts}}}` }],
  [
    'a hundred titles',
    { query: '{speeches(pagination:{limit:100},sort:"date:desc"){documentId title slug date excerpt}}' },
  ],
  [
    'one text with everything',
    {
      query: `query($id:ID!){speech(documentId:$id){${texts} body turns(pagination:{limit:100}){key speaker role body person{name}}
        attachments{name url mime} changes{at kind note} localizations{locale slug title}}}`,
      variables: { id: 'abcdefghijklmnopqrstuvwx' },
    },
  ],
  [
    'texts of a topic',
    {
      query:
        '{articles(filters:{topics:{slug:{eq:"harbours"}}},pagination:{pageSize:20},sort:["date:desc"]){title slug}}',
    },
  ],
  [
    'texts of a person, with a count',
    {
      query:
        '{interviews_connection(filters:{people:{person:{slug:{eq:"ada"}}}}){nodes{title} pageInfo{total pageCount}}}',
    },
  ],
  ['a search', { query: '{statements(filters:{or:[{title:{containsi:"a"}},{excerpt:{containsi:"a"}}]}){title}}' }],
  [
    'counters and clocks',
    {
      query:
        '{counters{title days text asOf nextChangeAt breakdown{years months days}} clocks{label time date offset}}',
    },
  ],
  [
    'five lists for a home page',
    {
      query: `{${['speeches', 'interviews', 'statements', 'articles', 'announcements'].map((plural) => `${plural}(pagination:{limit:5}){title slug date people{name}}`).join(' ')}}`,
    },
  ],
  ['fragments as clients write them', { query: `{...f0} ${doubling(6)}` }],
  ['the schema, for a code generator', { query: getIntrospectionQuery() }],
];

test.each(usual)('%s is answered', async (_title, request) => {
  const { status, body } = await post(request);
  expect(body.errors).toBeUndefined();
  expect(status).toBe(200);
});

test('what a mutation saves is not weighed, however long the text is', async () => {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Harbour light. '.repeat(20_000) }] }];
  const query =
    'mutation($data:TopicInput!,$text:SpeechInput!){createTopic(data:$data){name} createSpeech(data:$text){title}}';
  const variables = { data: { name: 'Lights' }, text: { ...speech('Long'), body } };
  const answer = await post({ query, variables }).set('Authorization', chancery.fullAccess);
  expect(answer.body.errors).toBeUndefined();
});
