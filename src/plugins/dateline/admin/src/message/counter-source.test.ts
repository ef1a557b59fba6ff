import { counterSource, type SourceModel } from './counter-source';

const counter = { since: 'firstDay', until: 'lastDay', timeZone: 'zone', message: 'sentence' };
const jubilee: SourceModel = { attributes: {}, pluginOptions: { dateline: { counter } } };
const streak: SourceModel = { attributes: {}, pluginOptions: { dateline: { counter } } };
const page: SourceModel = {
  attributes: {
    jubilee: { type: 'component', component: 'room.jubilee' },
    jubilees: { type: 'component', component: 'room.jubilee' },
    blocks: { type: 'dynamiczone' },
  },
};
const components = { 'room.jubilee': jubilee };
const filledIn = { firstDay: '2018-03-04', lastDay: null, zone: 'Europe/Kiev', sentence: '{days}' };
const read = { since: '2018-03-04', until: undefined, timeZone: 'Europe/Kyiv' };

it.each<[string, string, unknown, SourceModel]>([
  ['an entry', 'sentence', filledIn, streak],
  ['a component', 'jubilee.sentence', { jubilee: filledIn }, page],
  ['a component of several', 'jubilees.1.sentence', { jubilees: [{}, filledIn] }, page],
  ['a dynamic zone', 'blocks.0.sentence', { blocks: [{ __component: 'room.jubilee', ...filledIn }] }, page],
])('reads the values beside a message in %s', (_title, name, values, model) => {
  expect(counterSource(name, values, model, components)).toEqual(read);
});

it('leaves out what is not filled in, or is no day and no zone', () => {
  const source = counterSource('sentence', { firstDay: '', zone: '+03:00' }, streak, components);
  expect(source).toEqual({ since: undefined, until: undefined, timeZone: undefined });
});

it.each<[string, string, SourceModel | undefined]>([
  ['a type that opts in to nothing', 'sentence', page],
  ['a message that the counter does not read', 'title', streak],
  ['a type that is not known', 'sentence', undefined],
  ['a component that is not there', 'nowhere.sentence', page],
])('has none for %s', (_title, name, model) => {
  expect(counterSource(name, filledIn, model, components)).toBeUndefined();
});
