import type { CivilDate, Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { FileAnswer } from '../../press/filing/import-answer';
import type { FiledThing, FilingOutcome } from '../../press/filing/import-report';
import { countChosen, everythingNew, withThings } from './chosen-things';

const nothing = { notes: [], differences: [], chosen: [], kept: [], doubts: [], isDraft: false };

function thing(key: string, kind: FilingOutcome['kind']): FiledThing {
  return { key, kind: 'clock', name: key, outcome: { kind, documentId: key, ...nothing } };
}

const report: readonly FileAnswer[] = [
  { kind: 'refused', file: 'a.txt', line: 1, reason: 'Blank.', said: { code: 'page.blank' } },
  {
    kind: 'filed',
    file: 'b.txt',
    locale: 'en',
    date: '2031-03-01' as CivilDate,
    savedAt: '2031-03-01T08:00:00.000Z' as Instant,
    officeTimeZone: 'Europe/London' as TimeZone,
    contacts: [],
    notes: [],
    things: [
      thing('clock 1', 'created'),
      thing('clock 2', 'unchanged'),
      thing('clock 3', 'updated'),
      thing('clock 4', 'conflict'),
    ],
  },
];

test('at first everything is chosen that would change something', () => {
  expect(everythingNew(report)).toEqual([new Set(), new Set(['clock 1', 'clock 3'])]);
});

test('things are taken out and put back, of their own file only', () => {
  const less = withThings(everythingNew(report), 1, ['clock 1'], false);
  expect(less).toEqual([new Set(), new Set(['clock 3'])]);
  expect(countChosen(less)).toBe(1);
  expect(countChosen(withThings(less, 1, ['clock 1', 'clock 3'], true))).toBe(2);
});

test('a thing of which only differences are taken is one thing, and a thing with its differences as well', () => {
  const taken = withThings(
    everythingNew(report),
    1,
    ['clock 4.label.0a', 'clock 4.order.0b', 'clock 1.label.0c'],
    true,
  );
  expect(countChosen(taken)).toBe(3);
});
