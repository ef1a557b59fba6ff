import { parseTimeZone, toInstant } from 'strapi-plugin-dateline/core';
import { readLocalTime } from './local-moment';
import { noticesOn, type MomentPurpose, type MomentSurroundings } from './moment-notices';

const instant = (text: string) => toInstant(Date.parse(text));
const london = parseTimeZone('Europe/London');
const mauritius = parseTimeZone('Indian/Mauritius');

const quiet: MomentSurroundings = {
  asOf: instant('2031-06-01T12:00Z'),
  isPublic: false,
  embargoedUntil: null,
  publishAt: null,
  unpublishAt: null,
  mayShortenEmbargo: true,
  timeZones: [london, mauritius],
};

function noticed(purpose: MomentPurpose, localTime: string, around: Partial<MomentSurroundings> = {}) {
  const reading = readLocalTime(localTime, london);
  if (reading.kind !== 'once') throw new Error(`${localTime} is no single moment.`);
  return noticesOn(purpose, reading.moment, { ...quiet, ...around });
}

const rows: readonly (readonly [string, MomentPurpose, string, Partial<MomentSurroundings>, readonly string[]])[] = [
  ['a quiet afternoon', 'publish', '2031-06-05T15:00', {}, []],
  ['a minute ago', 'publish', '2031-06-01T12:59', {}, ['past!', 'midday']],
  ['this very moment', 'embargo', '2031-06-01T13:00', {}, ['past!']],
  ['12:01', 'embargo', '2031-06-05T12:01', {}, ['midday']],
  ['00:01', 'embargo', '2031-06-05T00:01', {}, ['midnight']],
  ['23:59', 'embargo', '2031-06-05T23:59', {}, []],
  [
    'before the embargo ends',
    'publish',
    '2031-06-05T15:00',
    { embargoedUntil: instant('2031-06-05T14:01Z') },
    ['before-embargo!'],
  ],
  ['as the embargo ends', 'publish', '2031-06-05T15:00', { embargoedUntil: instant('2031-06-05T14:00Z') }, []],
  [
    'unpublished during an embargo',
    'unpublish',
    '2031-06-05T15:00',
    { isPublic: true, embargoedUntil: instant('2031-06-06T14:00Z') },
    [],
  ],
  [
    'an embargo over a publication that is set',
    'embargo',
    '2031-06-05T15:00',
    { publishAt: instant('2031-06-05T13:59Z') },
    ['publication-in-embargo'],
  ],
  ['an embargo until the publication', 'embargo', '2031-06-05T15:00', { publishAt: instant('2031-06-05T14:00Z') }, []],
  [
    'an editor lets an embargo end sooner',
    'embargo',
    '2031-06-05T15:00',
    { embargoedUntil: instant('2031-06-05T14:01Z') },
    [],
  ],
  [
    'nobody else may',
    'embargo',
    '2031-06-05T15:00',
    { embargoedUntil: instant('2031-06-05T14:01Z'), mayShortenEmbargo: false },
    ['shorter-embargo!'],
  ],
  [
    'but anybody longer',
    'embargo',
    '2031-06-05T15:00',
    { embargoedUntil: instant('2031-06-05T13:00Z'), mayShortenEmbargo: false },
    [],
  ],
  [
    'down before it is up',
    'unpublish',
    '2031-06-05T15:00',
    { publishAt: instant('2031-06-05T15:00Z') },
    ['before-publication!'],
  ],
  [
    'down in the moment in which it goes up',
    'unpublish',
    '2031-06-05T15:00',
    { publishAt: instant('2031-06-05T14:00Z') },
    ['before-publication!'],
  ],
  [
    'down and up again, for a text that is public',
    'unpublish',
    '2031-06-05T15:00',
    { isPublic: true, publishAt: instant('2031-06-05T15:00Z') },
    ['before-publication'],
  ],
  ['down after it was up', 'unpublish', '2031-06-05T15:00', { publishAt: instant('2031-06-05T13:00Z') }, []],
  ['down what is not up', 'unpublish', '2031-06-05T15:00', {}, ['nothing-public']],
  [
    'up after it is taken down',
    'publish',
    '2031-06-05T15:00',
    { unpublishAt: instant('2031-06-05T13:00Z') },
    ['after-unpublication'],
  ],
  ['up before it is taken down', 'publish', '2031-06-05T15:00', { unpublishAt: instant('2031-06-05T15:00Z') }, []],
  ['the week before the clocks change', 'publish', '2031-10-20T15:00', {}, ['clocks-change']],
  ['the week after', 'publish', '2031-11-01T15:00', {}, ['clocks-change']],
  ['eight days after', 'publish', '2031-11-03T15:00', {}, []],
  ['the wrong year', 'publish', '2033-06-05T15:00', {}, ['far-ahead']],
];

test.each(rows)('%s (%s, %s)', (_case, purpose, localTime, around, expected) => {
  expect(noticed(purpose, localTime, around).map(({ code, isError }) => code + (isError ? '!' : ''))).toEqual(expected);
});

test('a notice names what the moment collides with', () => {
  const embargoedUntil = instant('2031-06-06T14:00Z');
  expect(noticed('publish', '2031-06-05T15:00', { embargoedUntil })).toEqual([
    { code: 'before-embargo', isError: true, at: embargoedUntil },
  ]);
  expect(noticed('publish', '2031-10-20T15:00')).toEqual([
    { code: 'clocks-change', isError: false, at: '2031-10-26T01:00:00.000Z', timeZone: 'Europe/London' },
  ]);
});
