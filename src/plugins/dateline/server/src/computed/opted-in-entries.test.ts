import type { Attribute, Model } from '../schema';
import { optedInEntries } from './opted-in-entries';

const localized = { i18n: { localized: true } };

const models: Record<string, Partial<Model> & { attributes: Record<string, Attribute> }> = {
  'api::tally.tally': { attributes: { zone: { type: 'string' } }, pluginOptions: localized },
  'api::dial.dial': { attributes: { zone: { type: 'string' } } },
  'press.span': { modelType: 'component', attributes: { zone: { type: 'string' } } },
  'plugin::upload.file': { attributes: { related: { type: 'relation' } } },
  'api::page.page': {
    pluginOptions: localized,
    attributes: {
      tallies: { type: 'relation', target: 'api::tally.tally' },
      anything: { type: 'relation', target: ['api::dial.dial'] },
      span: { type: 'component', component: 'press.span' },
      blocks: { type: 'dynamiczone', components: ['press.span'] },
      cover: { type: 'media' },
      raw: { type: 'json' },
    },
  },
};

function getModel(uid: string): Model | undefined {
  const found = models[uid];
  return found && { uid, modelType: 'contentType', ...found };
}

const optIns = new Map(
  ['api::tally.tally', 'api::dial.dial', 'press.span'].map((uid) => [uid, { clock: { timeZone: 'zone' } }]),
);

function found(uid: string, data: unknown) {
  return [...optedInEntries(data, getModel(uid), { getModel, optIns })].map(({ entry, locale }) => [
    entry['id'],
    locale,
  ]);
}

it.each<[string, object]>([
  ['a relation to one', { tallies: { id: 1, locale: 'ru' } }],
  ['a relation to many', { tallies: [{ id: 1, locale: 'ru' }] }],
  ['a component', { span: { id: 1 } }],
  ['a repeatable component', { span: [{ id: 1 }] }],
  ['a dynamic zone', { blocks: [{ id: 1, __component: 'press.span' }, null, { __component: 'press.gone' }] }],
])('finds what is populated through %s, in its locale', (_title, data) => {
  expect(found('api::page.page', { locale: 'ru', ...data })).toEqual([[1, 'ru']]);
});

it('finds what a polymorphic relation holds, also behind a file', () => {
  const dial = { id: 1, __type: 'api::dial.dial' };
  expect(found('api::page.page', { anything: [dial] })).toEqual([[1, null]]);
  expect(found('api::page.page', { cover: { related: [dial] } })).toEqual([[1, null]]);
});

it('finds the entries of a list and of single types themselves', () => {
  expect(found('api::dial.dial', [{ id: 1 }, { id: 2 }])).toEqual([
    [1, null],
    [2, null],
  ]);
  expect(found('api::dial.dial', { id: 1 })).toEqual([[1, null]]);
});

it('does not guess the locale of a localised entry whose locale was not selected', () => {
  expect(found('api::tally.tally', { id: 1 })).toEqual([[1, undefined]]);
  expect(found('api::page.page', { span: { id: 1 } })).toEqual([[1, undefined]]);
});

it('takes the default locale where a localised entry has none', () => {
  expect(found('api::tally.tally', { id: 1, locale: null })).toEqual([[1, null]]);
});

it('looks into nothing that is no entry', () => {
  expect(found('api::page.page', { raw: { zone: 'x', id: 1 }, tallies: null, unknown: { id: 1 } })).toEqual([]);
  expect(found('api::page.page', null)).toEqual([]);
  expect(found('api::gone.gone', { id: 1 })).toEqual([]);
});
