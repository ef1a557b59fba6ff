import type { Core } from '@strapi/strapi';
import { readQuestion } from './question';

const models: Readonly<Record<string, object>> = {
  text: {
    uid: 'text',
    attributes: {
      title: { type: 'string' },
      people: { type: 'component', component: 'byline' },
      files: { type: 'media', multiple: true },
      topics: { type: 'relation', relation: 'manyToMany', target: 'topic' },
      localizations: { type: 'relation', relation: 'oneToMany', target: 'text' },
    },
  },
  byline: { uid: 'byline', attributes: { person: { type: 'relation', relation: 'oneToOne', target: 'topic' } } },
  topic: { uid: 'topic', attributes: { name: { type: 'string' }, filters: { type: 'string' } } },
  'plugin::upload.file': {
    uid: 'plugin::upload.file',
    attributes: { name: { type: 'string' }, related: { type: 'relation', relation: 'morphToMany' } },
  },
};
const strapi = { getModel: (uid: string) => models[uid] } as unknown as Core.Strapi;

const named = (query: object) =>
  readQuestion(strapi, 'text', query).attributes.map(({ parameter, path }) => `${parameter} ${path}`);

test.each<[string, object, readonly string[]]>([
  ['a populate in dots', { populate: 'people.person' }, ['populate people', 'populate people.person']],
  ['a list with commas and spaces', { populate: ' files , topics' }, ['populate files', 'populate topics']],
  ['an array', { populate: ['files.related'] }, ['populate files', 'populate files.related']],
  ['an object', { populate: { files: { populate: 'related' } } }, ['populate files', 'populate files.related']],
  ['a value in place of true', { populate: { files: 'related' } }, ['populate files', 'populate files.related']],
  ['a key in dots', { populate: { 'files.related': true } }, ['populate files', 'populate files.related']],
  [
    'a list below an attribute',
    { populate: { files: { populate: { 0: 'related' } } } },
    ['populate files', 'populate files.related'],
  ],
  ['a wildcard', { populate: '*' }, []],
  ['a fragment', { populate: { files: { on: { topic: { sort: 'name' } } } } }, ['populate files', 'sort files.name']],
  [
    'filters below operators',
    { filters: { $or: [{ $not: { topics: { name: { $eq: 'title' } } } }] } },
    ['filters topics', 'filters topics.name'],
  ],
  [
    'sorts of each form',
    { sort: ['title:desc', { topics: { name: 'asc' } }] },
    ['sort title', 'sort topics', 'sort topics.name'],
  ],
  ['fields', { fields: 'title,unknown' }, ['fields title']],
  [
    'filters and sorts inside of a populate',
    { populate: { topics: { filters: { name: 'a' }, sort: 'name' } } },
    ['populate topics', 'filters topics.name', 'sort topics.name'],
  ],
  [
    'an attribute that is called like a parameter',
    { filters: { topics: { filters: 'a' } } },
    ['filters topics', 'filters topics.filters'],
  ],
  ['what the schema does not have', { populate: 'nobody.home', filters: { constructor: 1 }, sort: '__proto__' }, []],
])('%s is read by the schema', (_form, query, expected) => {
  expect(named(query)).toEqual(expected);
});

test('the parameters of each level are seen', () => {
  const query = { status: 'published', populate: { topics: { status: 'draft' }, files: 'related' } };
  expect(readQuestion(strapi, 'text', query).levels.map((level) => level['status'])).toEqual(['published', 'draft']);
});

test.each([undefined, null, 'populate', 5, []])('%p is no question', (query) => {
  expect(readQuestion(strapi, 'text', query).attributes).toEqual([]);
});
