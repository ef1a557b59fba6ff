import type { Model } from '../schema';
import { createOptIns } from './create-opt-ins';

const model = (uid: string, dateline?: object): Model => ({
  uid,
  modelType: 'contentType',
  pluginOptions: { ...(dateline && { dateline }) },
  attributes: { seat: { type: 'string' } },
});
const home = { home: { timeZone: 'seat' } };

it('knows the types that opt in', () => {
  const optIns = createOptIns([model('api::a.a', home), model('api::b.b'), model('api::c.c', { clock: home.home })]);
  expect([...optIns]).toEqual([
    ['api::a.a', home],
    ['api::c.c', { clock: home.home }],
  ]);
});

it('stops the start where two content types are home, and names both', () => {
  expect(() => createOptIns([model('api::a.a', home), model('api::b.b', home)])).toThrow(
    'the content type “api::a.a” and the content type “api::b.b” both have pluginOptions.dateline.home, where one can stand.',
  );
});
