import { movedRows } from './moved-row';
import type { StoredRow } from './stored-rows';

const row = (id: number, locale: string, isPublic: boolean, facts: object): StoredRow => ({
  id,
  locale,
  isPublic,
  updatedAtMs: 0,
  facts: { ...facts },
});

const rows = [
  row(1, 'en', false, { since: '2020-01-01', order: 0 }),
  row(2, 'en', true, { since: '2019-01-01', order: 0 }),
  row(3, 'fr', false, { since: '2019-01-01', order: 0 }),
  row(4, 'fr', true, { since: '2019-01-01', order: 0 }),
];
const value = { since: '2020-01-01', order: 0 };
const idsOf = (drafts: object | undefined, published: object | undefined) =>
  movedRows(rows, { ofDrafts: drafts && { ...drafts }, ofPublic: published && { ...published } }).map(({ id }) => id);

it('names the drafts that say something else, and with a publication the public rows', () => {
  expect(idsOf(value, undefined)).toEqual([3]);
  expect(idsOf(value, value)).toEqual([2, 3, 4]);
  expect(idsOf(undefined, undefined)).toEqual([]);
});

it('says of each only what moves', () => {
  const [moved] = movedRows(rows, { ofDrafts: value, ofPublic: undefined });
  expect(moved).toEqual({
    id: 3,
    locale: 'fr',
    isPublic: false,
    from: { since: '2019-01-01' },
    to: { since: '2020-01-01' },
  });
});

it('takes nothing and null for the same, and JSON by its value', () => {
  const stored = [row(1, 'en', false, { until: null, hours: { from: 9 } })];
  expect(movedRows(stored, { ofDrafts: { until: undefined, hours: { from: 9 } }, ofPublic: undefined })).toEqual([]);
});
