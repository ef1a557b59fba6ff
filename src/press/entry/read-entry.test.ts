import type { Model } from '../query/model';
import { ParameterRefusal } from '../refusals/parameter-refusal';
import { readEntry } from './read-entry';

const turn: Model = {
  uid: 'press.turn',
  modelType: 'component',
  attributes: {
    speaker: { type: 'string' },
    body: { type: 'blocks' },
    person: { type: 'relation', target: 'api::a.a' },
  },
};

const speech: Model = {
  uid: 'api::speech.speech',
  attributes: {
    title: { type: 'string' },
    date: { type: 'date' },
    featured: { type: 'boolean' },
    dayOrder: { type: 'integer' },
    embargoedUntil: { type: 'datetime' },
    form: { type: 'enumeration' },
    body: { type: 'blocks' },
    extra: { type: 'json' },
    turns: { type: 'component', component: 'press.turn', repeatable: true },
    heading: { type: 'component', component: 'press.turn' },
    zone: { type: 'dynamiczone', components: ['press.turn'] },
    topics: { type: 'relation', target: 'api::topic.topic' },
    attachments: { type: 'media', multiple: true },
  },
};

const read = (data: unknown) => readEntry(data, speech, (uid) => (uid === turn.uid ? turn : undefined));

const text = { type: 'text', text: 'a' };
const item = { type: 'list-item', children: [text] };
const image = {
  name: 'a.png',
  url: '/a.png',
  hash: 'a',
  ext: '.png',
  mime: 'image/png',
  size: 1.5,
  provider: 'local',
  createdAt: '2026-03-01T00:00:00Z',
  updatedAt: '2026-03-01T00:00:00Z',
  width: 2,
  height: 2,
};
const nested = (levels: number): object =>
  levels === 0 ? item : { type: 'list', format: 'ordered', children: [nested(levels - 1)] };

test.each<readonly [string, unknown]>([
  ['what is empty', { title: null, turns: null, topics: null, body: undefined }],
  ['plain fields', { title: 'a', date: '2026-03-01', featured: true, dayOrder: 3, form: 'remarks', extra: { a: [1] } }],
  ['an instant', { embargoedUntil: '2026-03-01T12:00:00+03:00' }],
  ['what the type has not', { nope: { a: 1 } }],
  ['turns', { turns: [{ id: 3, speaker: 'a', body: [] }, { id: '4' }, { speaker: 'b', person: 'abc' }] }],
  ['one component', { heading: { speaker: 'a' } }],
  ['a zone', { zone: [{ __component: 'press.turn', speaker: 'a' }] }],
  ['relations by id', { topics: [1, '2', { id: 3 }, { documentId: 'abc', locale: 'en', status: 'draft' }] }],
  ['a relation by documentId', { topics: 'abc' }],
  ['a change of relations', { topics: { connect: [{ id: 1, position: { before: 2 } }], disconnect: [], set: [4] } }],
  ['files', { attachments: [1, { id: 2, name: 'a.png' }] }],
  [
    'paragraphs and marks',
    {
      body: [
        {
          type: 'paragraph',
          children: [
            { ...text, bold: true },
            { type: 'link', url: '/', children: [text] },
          ],
        },
      ],
    },
  ],
  ['lists in lists', { body: [nested(6)] }],
  ['an image', { body: [{ type: 'image', image, children: [text] }] }],
  [
    'a heading, a quote and code',
    {
      body: [
        { type: 'heading', level: 2, children: [text] },
        { type: 'quote', children: [text] },
        { type: 'code', language: 'ts', children: [text] },
      ],
    },
  ],
])('reads %s', (_what, data) => {
  expect(() => read(data)).not.toThrow();
});

test.each<readonly [string, unknown, string]>([
  ['a list for an entry', [], 'data'],
  ['a number for a text', { title: 5 }, 'title'],
  ['an object for a text', { title: {} }, 'title'],
  ['true for a word', { form: true }, 'form'],
  ['a day that is none', { date: '2026-13-45' }, 'date'],
  ['an instant that is none', { embargoedUntil: 'soon' }, 'embargoedUntil'],
  ['the year 275760', { embargoedUntil: '+275760-09-13T00:00:00Z' }, 'embargoedUntil'],
  ['a number over 32 bits', { dayOrder: 2 ** 31 }, 'dayOrder'],
  ['a word for a truth', { featured: 'maybe' }, 'featured'],
  ['text for blocks', { body: 'a' }, 'body'],
  ['an object for blocks', { body: { type: 'paragraph' } }, 'body'],
  ['a text node at the root', { body: [text] }, 'body[0].type'],
  ['a paragraph without children', { body: [{ type: 'paragraph' }] }, 'body[0].children'],
  ['null among the children', { body: [{ type: 'paragraph', children: [null] }] }, 'body[0].children[0]'],
  [
    'a number for words',
    { body: [{ type: 'paragraph', children: [{ type: 'text', text: 5 }] }] },
    'body[0].children[0].text',
  ],
  [
    'a mark that is a word',
    { body: [{ type: 'quote', children: [{ ...text, bold: 'yes' }] }] },
    'body[0].children[0].bold',
  ],
  ['a heading of level 7', { body: [{ type: 'heading', level: 7, children: [text] }] }, 'body[0].level'],
  ['a list of no format', { body: [{ type: 'list', children: [item] }] }, 'body[0].format'],
  [
    'an image of no width',
    { body: [{ type: 'image', image: { ...image, width: {} }, children: [] }] },
    'body[0].image',
  ],
  ['a block that every object has', { body: [{ type: 'constructor', children: [] }] }, 'body[0].type'],
  ['text for turns', { turns: 'a' }, 'turns'],
  ['one object for turns', { turns: { speaker: 'a' } }, 'turns'],
  ['a list of texts for turns', { turns: ['a'] }, 'turns[0]'],
  ['a number in a turn', { turns: [{ speaker: 5 }] }, 'turns[0].speaker'],
  ['text for the blocks of a turn', { turns: [{}, { body: 'a' }] }, 'turns[1].body'],
  ['a word for the id of a turn', { turns: [{ id: 'abc' }] }, 'turns[0].id'],
  ['a list for one component', { heading: [] }, 'heading'],
  ['an unknown component', { zone: [{ __component: 'press.nope' }] }, 'zone[0].__component'],
  ['true for a relation', { topics: true }, 'topics'],
  ['an object without an id', { topics: [{}] }, 'topics[0]'],
  ['an id over 32 bits', { topics: '99999999999' }, 'topics'],
  ['an unknown change', { topics: { connect: [], add: [1] } }, 'topics.add'],
  ['a position that is a number', { topics: { connect: [{ id: 1, position: 5 }] } }, 'topics.connect[0].position'],
  ['a word for a file', { attachments: ['abc'] }, 'attachments[0]'],
  ['NUL', { turns: [{ speaker: 'a\0' }] }, 'turns.0.speaker'],
  ['half a character', { extra: { a: '\udc00' } }, 'extra.a'],
  ['a name that reaches the prototype', JSON.parse('{"extra":{"__proto__":1}}'), 'extra.__proto__'],
])('refuses %s, and says where', (_what, data, field) => {
  expect(() => read(data)).toThrow(ParameterRefusal);
  expect(() => read(data)).toThrow(`The field "${field}" is not what it should be: expected`);
});

test('blocks end at a depth', () => {
  expect(() => read({ body: [nested(25)] })).toThrow('levels');
});

test('a zone takes parts of its own types alone, though there are others', () => {
  const byline: Model = { ...turn, uid: 'press.byline' };
  const asked = (component: string) => () =>
    readEntry({ zone: [{ __component: component }] }, speech, (uid) => [turn, byline].find((each) => each.uid === uid));
  expect(asked('press.turn')).not.toThrow();
  expect(asked('press.byline')).toThrow(ParameterRefusal);
});
