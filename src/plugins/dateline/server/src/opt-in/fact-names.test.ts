import type { Attribute, Model } from '../schema';
import { factsOf, hasSharedRows } from './fact-names';

const own = { pluginOptions: { i18n: { localized: true } } };
const clock = { clock: { timeZone: 'zone' } };

function model(attributes: Record<string, Attribute>, more: Partial<Model> = {}): Model {
  return { uid: 'api::tally.tally', modelType: 'contentType', ...own, attributes, ...more };
}

const zone: Record<string, Attribute> = { zone: { type: 'string' } };

describe('the facts of a type', () => {
  it.each<[string, Record<string, Attribute>, string[]]>([
    [
      'what says that it is not localised',
      { zone: { type: 'string', pluginOptions: { i18n: { localized: false } } } },
      ['zone'],
    ],
    ['what says nothing, which Strapi takes for not localised', zone, ['zone']],
    ['not what is localised', { ...zone, title: { type: 'string', ...own } }, ['zone']],
    ['not relations, which are localised whatever the schema says', { ...zone, hall: { type: 'relation' } }, ['zone']],
    [
      'not what stands in rows of its own',
      { ...zone, door: { type: 'component' }, image: { type: 'media' } },
      ['zone'],
    ],
    ['not what Strapi adds', { ...zone, locale: { type: 'string' }, updatedAt: { type: 'datetime' } }, ['zone']],
    ['not what Strapi hides', { ...zone, mark: { type: 'string', visible: false } }, ['zone']],
  ])('are %s', (_title, attributes, names) => expect(factsOf(model(attributes), clock)).toEqual(names));

  it.each<[string, Model]>([
    ['that does not opt in', model(zone)],
    ['without languages', model(zone, { pluginOptions: {} })],
    ['that is a component', model(zone, { modelType: 'component' })],
  ])('are none in one %s', (title, each) =>
    expect(factsOf(each, title.endsWith('opt in') ? undefined : clock)).toEqual([]),
  );
});

it('tells whether Strapi has anything left to copy', () => {
  expect(hasSharedRows(model({ ...zone, door: { type: 'component' } }))).toBe(true);
  expect(hasSharedRows(model({ ...zone, door: { type: 'component', ...own } }))).toBe(false);
});
