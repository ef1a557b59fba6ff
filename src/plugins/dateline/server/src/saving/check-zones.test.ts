import type { Problem } from '../refusal';
import type { Model } from '../schema';
import { withCanonicalZones } from './check-zones';
import { zoneAttributes } from './zone-attributes';

const model: Model = {
  uid: 'api::office.office',
  modelType: 'contentType',
  attributes: {
    seat: { type: 'string', customField: 'plugin::dateline.timezone' },
    branch: { type: 'customField', customField: 'plugin::dateline.timezone' },
    plain: { type: 'string' },
    name: { type: 'string' },
  },
};

it('knows the time zones of a type: its fields, and what its computed fields read', () => {
  expect(zoneAttributes(model, undefined)).toEqual(['seat', 'branch']);
  const optIn = { counter: { since: 'x', timeZone: 'plain' }, clock: { timeZone: 'seat' } };
  expect(zoneAttributes(model, optIn)).toEqual(['seat', 'branch', 'plain']);
});

it('stores old names under today’s and leaves the rest as it was', () => {
  const problems: Problem[] = [];
  const data = { seat: 'europe/kiev', branch: 'Asia/Calcutta', name: 'Asia/Calcutta' };
  const saved = withCanonicalZones({ data, model, path: [] }, ['seat', 'branch'], problems);
  expect(saved).toEqual({ seat: 'Europe/Kyiv', branch: 'Asia/Kolkata', name: 'Asia/Calcutta' });
  expect(data.seat).toBe('europe/kiev');
  expect(problems).toEqual([]);
});

it('adds no attribute that was not sent, and lets null pass', () => {
  const problems: Problem[] = [];
  const saved = withCanonicalZones({ data: { seat: null }, model, path: [] }, ['seat', 'branch'], problems);
  expect([saved, problems]).toEqual([{ seat: null }, []]);
});

it.each<[string, unknown]>([
  ['an offset', 'UTC+3'],
  ['an unknown name', 'Mars/Olympus'],
  ['an empty text', ''],
  ['a number', 3],
])('reports %s with the path to it', (_title, value) => {
  const problems: Problem[] = [];
  withCanonicalZones({ data: { seat: value }, model, path: ['blocks', '1'] }, ['seat'], problems);
  expect(problems).toEqual([
    {
      path: ['blocks', '1', 'seat'],
      said: { code: expect.stringMatching(/^dateline\.zone-/), value: expect.anything() },
      value,
    },
  ]);
});
