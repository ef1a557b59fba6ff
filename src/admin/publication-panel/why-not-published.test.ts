import { toInstant } from 'strapi-plugin-dateline/core';
import type { PublicationState } from '../../press/panel/publication-state';
import { whyNotPublished, type AskedState, type WhyNotPublished } from './why-not-published';

const instant = (text: string) => toInstant(Date.parse(text));
const now = instant('2031-03-01T12:00Z');
const free = { stage: 'draft', may: { publish: true }, embargoedUntil: null } as const;
const mayNot = { may: { publish: false } };

type Asked = Partial<AskedState>;

const rows: readonly (readonly [string, Asked, WhyNotPublished | null])[] = [
  ['nothing stands against a free draft', {}, null],
  ['nor against an embargo that ends now', { embargoedUntil: now }, null],
  [
    'an embargo does, a second before its end',
    { embargoedUntil: instant('2031-03-01T12:00:01Z') },
    { reason: 'embargo', until: instant('2031-03-01T12:00:01Z') },
  ],
  ['a withdrawal does', { stage: 'withdrawn' }, { reason: 'withdrawn' }],
  ['the role does', mayNot, { reason: 'role' }],
  [
    'to whoever may not, the embargo is named all the same',
    { ...mayNot, embargoedUntil: instant('2031-03-02T12:00Z') },
    { reason: 'embargo', until: instant('2031-03-02T12:00Z') },
  ],
];

test.each(rows)('%s', (_case, state, expected) => {
  expect(whyNotPublished({ ...free, ...state }, now, false)).toEqual(expected);
});

test('a public text is published again where it has been edited, saved or not', () => {
  const why = (stage: PublicationState['stage'], isEdited: boolean) =>
    whyNotPublished({ ...free, stage }, now, isEdited);
  expect(why('published', false)).toEqual({ reason: 'unchanged' });
  expect(why('published', true)).toBeNull();
  expect(why('modified', false)).toBeNull();
});
