import type { Publication } from './publication';
import * as tags from './tags';
import { tagsOfList, tagsOfText } from './text-tags';
import type { TimelineItem, TimelinePerson } from './timeline';

const ada: TimelinePerson = { function: 'speaker', name: 'Ada Ray', documentId: 'p1' };
const nobodys: TimelinePerson = { function: 'speaker', name: 'A. N. Other', documentId: null };
const file = { name: 'a.png', url: '/uploads/a.png' };

const text = (told: object) =>
  ({ type: 'speech', documentId: 'd1', locale: 'fr', people: [], attachments: [], ...told }) as unknown as Publication;

test.each([
  ['a text', {}, ['speech:d1', 'locale:fr', 'topics']],
  ['one with a file', { attachments: [file] }, ['speech:d1', 'locale:fr', 'topics', 'files']],
  ['one of somebody', { people: [ada] }, ['speech:d1', 'locale:fr', 'topics', 'person:p1']],
  ['one of somebody whom nobody knows yet', { people: [nobodys] }, ['speech:d1', 'locale:fr', 'topics', 'people']],
])('%s depends on %j: %j', (_what, told, expected) => {
  expect(tagsOfText(text(told))).toEqual(expected);
});

test.each([
  ['an empty list', [], ['list:fr', 'locale:fr']],
  [
    'a list of texts of some',
    [[ada], [], [nobodys, ada]],
    ['list:fr', 'locale:fr', 'person:p1', 'people', 'person:p1'],
  ],
])('%s depends on its language, and on who stands in it', (_what, bylines, expected) => {
  const items = bylines.map((people) => ({ people }) as unknown as TimelineItem);
  expect(tagsOfList('fr', items)).toEqual(expected);
});

test('no two tags are the same, whatever they are of', () => {
  const { everything, locales, office, counters, clocks, topics, files, people, everyList } = tags;
  const fixed = [everything, locales, office, counters, clocks, topics, files, people, everyList];
  const of = [tags.list('en'), tags.list('fr'), tags.inLocale('en'), tags.person('en'), tags.text('speech', 'en')];
  const all: readonly string[] = [...fixed, ...of, tags.text('article', 'en')];
  expect(new Set(all).size).toBe(all.length);
  expect(all).not.toContain('');
});
