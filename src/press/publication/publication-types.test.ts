import {
  isPublicationType,
  publicationTypeNames,
  publicationTypeOf,
  publicationTypes,
  publicationUids,
} from './publication-types';

test.each([
  ['speech', 'speeches'],
  ['interview', 'interviews'],
  ['statement', 'statements'],
  ['article', 'articles'],
  ['announcement', 'announcements'],
] as const)('a text of the type %s stands among the %s, and is known by its uid', (type, plural) => {
  const uid = `api::${type}.${type}` as const;
  expect(publicationTypes[type]).toMatchObject({ type, uid, plural });
  expect(publicationTypeOf(uid)).toBe(type);
  expect(isPublicationType(type)).toBe(true);
  expect(isPublicationType(plural)).toBe(false);
});

test.each(['api::person.person', 'speech', '', 'constructor'])('%j is the uid of no publication', (uid) => {
  expect(publicationTypeOf(uid)).toBeUndefined();
});

test('there are five, in one order', () => {
  expect(publicationUids).toEqual(publicationTypeNames.map((name) => `api::${name}.${name}`));
  expect(Object.keys(publicationTypes)).toEqual([...publicationTypeNames]);
});
