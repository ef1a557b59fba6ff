import type { Instant } from 'strapi-plugin-dateline/core';
import { entryKinds } from '../attributes/kinds-by-type';
import { publicAnswer } from '../public/public-answer';
import {
  anything,
  clocks,
  counters,
  everyList,
  files,
  inLocale,
  list,
  locales,
  office,
  people,
  person,
  text,
  topics,
  type Tag,
} from '../public/tags';
import { changedTypes, type ChangedType } from './change';
import { tagsChangedBy, type ChangedSubject } from './tags-changed-by';

const every: Readonly<Record<string, Tag>> = {
  'the text': text('speech', 'one'),
  'another text': text('speech', 'two'),
  'another type’s text of the same name': text('article', 'one'),
  'the English list': list('en'),
  'the French list': list('fr'),
  'the list of all languages': everyList,
  'something English': inLocale('en'),
  'something French': inLocale('fr'),
  'the site’s languages': locales,
  'the person': person('one'),
  'another person': person('two'),
  'nobody known': people,
  topics,
  files,
  'the office': office,
  counters,
  clocks,
};

const asOf = '2026-03-01T12:00:00.000Z' as Instant;

const all = Object.keys(every);
const ofText = ['the text', 'the English list', 'the list of all languages'];
const row = (type: ChangedType, documentId: string | null, locale: string | null): ChangedSubject => ({
  type,
  documentId,
  locale,
});

test.each<[string, ChangedSubject, readonly string[]]>([
  ['a speech in English', row('speech', 'one', 'en'), ofText],
  ['an interview in French', row('interview', 'one', 'fr'), ['the French list', 'the list of all languages']],
  ['another statement in English', row('statement', 'one', 'en'), ofText.slice(1)],
  ['an article in English', row('article', 'one', 'en'), ['another type’s text of the same name', ...ofText.slice(1)]],
  ['an announcement in English', row('announcement', 'one', 'en'), ofText.slice(1)],
  ['a person', row('person', 'one', 'en'), ['the person', 'nobody known']],
  ['a topic', row('topic', 'one', 'en'), ['topics']],
  ['a file', row('file', 'one', null), ['files']],
  ['the office', row('office', 'one', 'fr'), ['the office']],
  ['a counter', row('counter', 'one', 'fr'), ['counters']],
  ['a clock', row('clock', 'one', 'fr'), ['clocks']],
  ['a language', row('locale', 'fr', null), ['something French', 'the site’s languages']],
  ['the rights of the public', row('public-role', null, null), all],
  ['the default language', row('site', null, null), all],
  ['some texts, nobody knows which', row('speech', null, 'en'), all],
  ['a text in all languages at once', row('speech', 'one', null), all],
  ['some people', row('person', null, null), all],
  ['some languages', row('locale', null, null), all],
  ['what a newer version tells of', row('dossier' as ChangedType, 'one', 'en'), all],
  ['what is called like something that every object has', row('toString' as ChangedType, 'one', 'en'), all],
])('%s: what may be another then', (_what, changed, met) => {
  const altered = new Set(tagsChangedBy(changed));
  const meets = (tag: Tag) => publicAnswer(null, asOf, { tags: [tag] }).tags.some((each) => altered.has(each));
  expect(all.filter((name) => meets(every[name]!))).toEqual(met);
});

test.each(changedTypes)('a change of the type %s may alter what nobody has told more of', (type) => {
  expect(tagsChangedBy(row(type, 'one', 'en'))).toContain(anything);
});

test('no two tags are one', () => {
  expect(new Set([anything, ...Object.values(every)]).size).toBe(Object.keys(every).length + 1);
});

test('every type of the house that has drafts can be told of', () => {
  const names = Object.keys(entryKinds).map((uid) => uid.slice(uid.lastIndexOf('.') + 1));
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !(changedTypes as readonly string[]).includes(name))).toEqual([]);
});
