import { headOf, publicationOf, type StoredPublication } from './publication-of';

const stored: StoredPublication = {
  documentId: 'a',
  locale: 'en',
  title: 'Harbour lights',
  slug: 'harbour-lights',
  date: '2026-03-01',
};

test.each([
  ['no title', { title: null }],
  ['a title of blanks', { title: ' ' }],
  ['no address', { slug: null }],
  ['an empty address', { slug: '' }],
  ['no day', { date: null }],
  ['a day that is none', { date: '2026-02-30' }],
  ['a number for a day', { date: 5 }],
  ['a day beyond the calendar', { date: '10000-01-01' }],
  ['PostgreSQL’s infinity', { date: 'infinity' }],
])('a row with %s cannot be shown', (_what, wrong) => {
  expect(headOf(stored)).not.toBeNull();
  expect(headOf({ ...stored, ...wrong })).toBeNull();
});

test.each<[string, object, object]>([
  ['a day of delivery that is none', { deliveredOn: 'soon' }, { deliveredOn: null }],
  ['a moment beyond the calendar', { startsAt: '+010000-01-01T00:00:00.000Z' }, { startsAt: null }],
  ['a moment whose day some zones do not have', { startsAt: '9999-12-31T12:00:00.000Z' }, { startsAt: null }],
  ['a zone that is none', { timeZone: 'GMT+3' }, { timeZone: null }],
  ['a zone of an old name', { timeZone: 'Europe/Kiev' }, { timeZone: 'Europe/Kyiv' }],
  ['a byline without a name', { people: [{ function: 'speaker', name: null }, null] }, { people: [] }],
  ['a byline of no known function', { people: [{ function: 'toString', name: 'Ada' }] }, { people: [] }],
  [
    'a turn of no known role',
    { turns: [{ role: 'constructor', body: 5 }] },
    { turns: [{ key: '1', speaker: '', role: 'statement', aside: null, body: [] }] },
  ],
  ['a topic without a name', { topics: [{ documentId: 't', slug: 't', name: null }] }, { topics: [] }],
  ['a file without an address', { attachments: [{ name: 'a', url: null }] }, { attachments: [] }],
  ['a change of no moment', { changes: [{ at: null, kind: 'minor', note: 'a' }] }, { changes: [] }],
  ['a change of no known kind', { changes: [{ at: '2026-03-01T00:00:00Z', kind: 'x' }] }, { changes: [] }],
])('%s is left out of the text', (_what, wrong, shown) => {
  expect(publicationOf('speech', { ...stored, ...wrong }, headOf(stored)!)).toMatchObject(shown);
});

test('everything that a text has is shown, each in its own place', () => {
  const texts = ['place', 'excerpt', 'form', 'outlet', 'programme', 'event', 'venue', 'eventStatus', 'sourceUrl'];
  const moments = ['startsAt', 'endsAt', 'firstPublishedAt', 'lastChangedAt'];
  const said = Object.fromEntries(texts.map((name) => [name, `the ${name}`]));
  const kept = Object.fromEntries(moments.map((name, index) => [name, `2026-03-0${index + 1}T12:00:00.000Z`]));
  const parts = {
    deliveredOn: '2026-02-28',
    featured: true,
    timeZone: 'Europe/London',
    people: [{ function: 'speaker', name: 'Ada Marlow', person: { documentId: 'p' } }],
    topics: [{ documentId: 't', name: 'Harbours', slug: 'harbours' }],
    attachments: [
      {
        name: 'Plan',
        url: '/uploads/plan.pdf',
        mime: 'application/pdf',
        alternativeText: 'A plan',
        caption: 'The plan',
        width: 3,
        height: 4,
      },
    ],
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Open.' }] }],
    turns: [{ key: 'k', speaker: 'Ada', role: 'question', aside: 'to both', body: [] }],
    changes: [{ at: '2026-03-02T12:00:00.000Z', kind: 'major', note: 'A name' }],
  };
  const shown = publicationOf('speech', { ...stored, ...said, ...kept, ...parts, key: 5 }, headOf(stored)!);
  expect(shown).toEqual({
    type: 'speech',
    ...stored,
    ...said,
    ...kept,
    ...parts,
    people: [{ function: 'speaker', name: 'Ada Marlow', documentId: 'p' }],
  });
});

test.each<readonly [string, object, object]>([
  [
    'a byline of nobody in particular',
    { people: [{ function: 'author', name: 'Ada' }] },
    { people: [{ function: 'author', name: 'Ada', documentId: null }] },
  ],
  [
    'a file without a name or a type',
    { attachments: [{ url: '/uploads/a' }] },
    {
      attachments: [
        {
          name: '/uploads/a',
          url: '/uploads/a',
          mime: '',
          alternativeText: null,
          caption: null,
          width: null,
          height: null,
        },
      ],
    },
  ],
  [
    'a change without a word',
    { changes: [{ at: '2026-03-02T12:00:00.000Z', kind: 'minor' }] },
    { changes: [{ at: '2026-03-02T12:00:00.000Z', kind: 'minor', note: '' }] },
  ],
  ['featured that is no truth', { featured: 1 }, { featured: false }],
  ['people that are no list', { people: 'Ada' }, { people: [] }],
])('%s', (_what, given, shown) => {
  expect(publicationOf('speech', { ...stored, ...given }, headOf(stored)!)).toMatchObject(shown);
});
