import { attributeKindsOf, attributesOf, kindOf } from './kind-of';

const speech = 'api::speech.speech';

test.each([
  ['what the table says', speech, 'title', 'words'],
  ['a fact of another type', 'api::announcement.announcement', 'startsAt', 'fact'],
  ['an attribute of a component', 'press.turn', 'key', 'given'],
  ['a column of Strapi’s', speech, 'documentId', 'strapi'],
  ['a column of Strapi’s in a type that nobody knows', 'plugin::poll.poll', 'createdAt', 'strapi'],
  ['an attribute that nobody knows, which is taken for words', speech, 'motto', 'words'],
  ['one of a type that nobody knows', 'plugin::poll.poll', 'question', 'words'],
  ['what every object has', speech, 'constructor', 'words'],
])('%s: %s.%s is of the kind %s', (_case, uid, name, kind) => {
  expect(kindOf(uid, name)).toBe(kind);
});

test('the attributes of some kinds stand in the order of the table', () => {
  expect(attributesOf('api::person.person', 'words')).toEqual(['name', 'posts']);
  expect(attributesOf('api::person.person', 'given', 'words')).toEqual(['name', 'slug', 'posts']);
  expect(attributesOf('api::person.person')).toEqual([]);
});

test('a type that nobody knows has no attributes', () => {
  expect([...attributeKindsOf('plugin::poll.poll')]).toEqual([]);
});
