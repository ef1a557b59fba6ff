import type { Attribute } from '../schema';
import type { OptIn } from './opt-in';
import { reachesOptIn } from './reaches-opt-in';

const types: Record<string, Record<string, Attribute>> = {
  tally: { zone: { type: 'string' } },
  page: { parts: { type: 'component', component: 'part' }, self: { type: 'relation', target: 'page' } },
  part: { tallies: { type: 'relation', target: 'tally' } },
  zoned: { zone: { type: 'dynamiczone', components: ['other', 'part'] } },
  other: {},
  office: { zone: { type: 'string' } },
  shy: { tally: { type: 'relation', target: 'tally', private: true } },
  morph: { anything: { type: 'relation', target: ['tally'] } },
  ping: { pong: { type: 'relation', target: 'pong' } },
  pong: { ping: { type: 'relation', target: 'ping' } },
};

const schemas = {
  getModel: (uid: string) => {
    const attributes = types[uid];
    return attributes && { uid, modelType: 'contentType' as const, attributes };
  },
  optIns: new Map<string, OptIn>([
    ['tally', { clock: { timeZone: 'zone' } }],
    ['office', { home: { timeZone: 'zone' } }],
  ]),
};

it.each<[string, string, boolean]>([
  ['a type that opts in', 'tally', true],
  ['through a component and a relation', 'page', true],
  ['through a dynamic zone', 'zoned', true],
  ['a type with nothing', 'other', false],
  ['a type that only says where home is', 'office', false],
  ['only through a private relation', 'shy', false],
  ['only through a polymorphic relation', 'morph', false],
  ['round in a circle', 'ping', false],
  ['a type that is not there', 'nowhere', false],
])('%s', (_title, uid, reaches) => {
  expect(reachesOptIn(uid, schemas)).toBe(reaches);
});
