import { importAnswer, differenceKey, thingKeyOf } from './import-answer';
import { isWholeImport, renderReport, type FiledThing, type FileReport, type ImportReport } from './import-report';

/** Told in words here, and by its code to the panel alone. */
const byCode = { code: 'note' };

const outcome: FiledThing['outcome'] = {
  kind: 'created',
  documentId: 'd',
  notes: [],
  differences: [],
  chosen: [],
  kept: [],
  doubts: [],
  isDraft: false,
};

const thing = (kind: FiledThing['kind'], name: string, own: Partial<FiledThing['outcome']> = {}): FiledThing => ({
  key: name,
  kind,
  name,
  outcome: { ...outcome, ...own },
});

const page = {
  savedAt: '2026-03-01T12:00:00.000Z',
  date: '2026-03-01',
  officeTimeZone: 'Europe/London',
  locale: 'en',
  notes: [],
  contacts: [],
};

const filed = (things: readonly FiledThing[], own: object = {}): FileReport =>
  ({ kind: 'filed', file: 'a.html', page: { ...page, ...own }, filed: things }) as unknown as FileReport;

const told = (files: readonly FileReport[], isDryRun = false) => renderReport({ isDryRun, files }).split('\n');

test('a page with nothing on it is told with its moment, its day, its zone and its language', () => {
  expect(told([filed([])])).toEqual([
    'a.html: saved 2026-03-01T12:00:00.000Z, page of 2026-03-01 in Europe/London, locale en',
    '  0 publications: 0 new, 0 updated, 0 unchanged',
    '  0 counters: 0 new, 0 updated, 0 unchanged',
    '  0 clocks: 0 new, 0 updated, 0 unchanged',
    '  0 office: 0 new, 0 updated, 0 unchanged',
    '',
    '1 of 1 file filed, 0 refused.',
    '',
  ]);
});

test('each kind is counted by itself', () => {
  expect(
    told([filed([thing('publication', 'A'), thing('clock', 'B', { kind: 'updated' }), thing('clock', 'C')])]),
  ).toEqual(
    expect.arrayContaining([
      '  1 publication: 1 new, 0 updated, 0 unchanged',
      '  0 counters: 0 new, 0 updated, 0 unchanged',
      '  2 clocks: 1 new, 1 updated, 0 unchanged',
    ]),
  );
});

test.each<readonly [string, readonly FiledThing[], string]>([
  ['one new', [thing('publication', 'A')], '  1 publication: 1 new, 0 updated, 0 unchanged'],
  [
    'two of different fate',
    [thing('publication', 'A', { kind: 'updated' }), thing('publication', 'B', { kind: 'unchanged' })],
    '  2 publications: 0 new, 1 updated, 1 unchanged',
  ],
  [
    'one that was changed on both sides',
    [thing('counter', 'A', { kind: 'conflict' })],
    '  1 counter: 0 new, 0 updated, 0 unchanged, 1 differing',
  ],
  [
    'one in doubt',
    [thing('clock', 'A', { doubts: [{ line: 3, message: 'Which city?' }], isDraft: true })],
    '  1 clock: 1 new, 0 updated, 0 unchanged; 1 doubtful',
  ],
  ['two offices', [thing('office', 'A'), thing('office', 'B')], '  2 office: 2 new, 0 updated, 0 unchanged'],
])('counted: %s', (_what, things, line) => expect(told([filed(things)])).toContain(line));

const said = (type: string, form: string | null) => ({ publication: { type, form, date: '2026-03-01' } }) as object;

test.each<readonly [string, FiledThing, string]>([
  [
    'a speech of a form',
    { ...thing('publication', 'A'), ...said('speech', 'remarks') },
    '  would be created: speech (remarks) 2026-03-01 – A',
  ],
  [
    'an article',
    { ...thing('publication', 'A', { kind: 'updated' }), ...said('article', null) },
    '  would be updated: article 2026-03-01 – A',
  ],
  ['a draft', thing('counter', 'A', { isDraft: true }), '  would be created: counter – A (a draft)'],
  [
    'a draft that is there',
    thing('counter', 'A', { kind: 'unchanged', isDraft: true }),
    '  would be unchanged: counter – A',
  ],
  ['what differs', thing('office', 'A', { kind: 'conflict' }), '  would stay as it is here: office – A'],
])('a dry run plans %s, and a wet one does not say so', (_what, one, line) => {
  expect(told([filed([one])], true)).toContain(line);
  expect(told([filed([one])])).not.toContain(line);
});

test('notes, doubts, what is kept and what differs follow in this order, each with its place', () => {
  const first = thing('publication', 'A', {
    notes: [{ message: 'Two pages differ.', said: byCode }],
    doubts: [{ line: 7, message: 'Whose words?', said: byCode }],
    isDraft: true,
    kept: ['title', 'place'],
    differences: [{ field: 'excerpt', here: 'ours', page: 'theirs', choice: null }],
  });
  const second = thing('counter', 'B', { doubts: [{ line: 9, message: 'Since when?', said: byCode }] });
  expect(
    told([filed([first, second], { notes: [{ line: 5, message: 'No office.', said: byCode }] })]).slice(5, -3),
  ).toEqual([
    '  note, a.html:5: No office.',
    '  doubt, a.html:7: Whose words? (A: draft)',
    '  doubt, a.html:9: Since when? (B: nothing taken)',
    '  note, A: Two pages differ.',
    '  kept, A: title, place, as changed here.',
    '  differs, A, excerpt: “ours” stays here; the page says “theirs”.',
  ]);
});

const refused: FileReport = { kind: 'refused', file: 'b.html', line: 4, reason: 'It has no title.', said: byCode };
const failed: FileReport = { kind: 'failed', file: 'c.html', reason: 'The disk is full.' };

test('a file that was not taken says why, and of which line', () => {
  expect(told([filed([]), refused, failed]).slice(-6)).toEqual([
    'b.html:4: It has no title. Nothing of this file was filed.',
    '',
    'c.html: The disk is full. Nothing of this file was filed.',
    '',
    '1 of 3 files filed, 2 refused.',
    '',
  ]);
  expect(told([refused], true).at(-2)).toBe('0 of 1 file would be filed, 1 refused.');
});

test.each<readonly [string, readonly FileReport[], boolean]>([
  ['of taken files', [filed([])], true],
  ['of one that was not', [filed([]), failed], false],
  ['of none', [], true],
])('an import %s is whole: %s', (_what, files, isWhole) => {
  expect(isWholeImport({ isDryRun: false, files })).toBe(isWhole);
});

describe('the panel', () => {
  test('is told of a page without its texts', () => {
    const contacts = [
      { purpose: 'Press', phones: ['1'], email: 'a@b.example' },
      { purpose: '', phones: ['1', '2'], email: 'a@b.example' },
      { purpose: '', phones: [], email: 'a@b.example' },
      { purpose: '', phones: [], email: null },
    ];
    const report = {
      isDryRun: true,
      files: [filed([thing('clock', 'A')], { contacts, publications: ['long'] }), failed],
    };
    const { savedAt, date, officeTimeZone, locale, notes } = page;
    expect(importAnswer(report as unknown as ImportReport)).toEqual({
      isDryRun: true,
      files: [
        {
          kind: 'filed',
          file: 'a.html',
          ...{ savedAt, date, officeTimeZone, locale, notes },
          contacts: ['Press', '1', 'a@b.example', ''],
          things: [thing('clock', 'A')],
        },
        failed,
      ],
    });
  });

  test('names a difference by its thing, and finds the thing by it', () => {
    expect(differenceKey('speech-1', 'abc')).toBe('speech-1.abc');
    expect(thingKeyOf('speech-1.abc.d')).toBe('speech-1');
    expect(thingKeyOf('speech-1')).toBe('speech-1');
  });
});
