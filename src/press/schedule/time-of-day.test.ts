import { sayInEnglish } from '../refusals/refusals';
import {
  judgedAtMs,
  embargoObstacle,
  noTextThere,
  nothingToTakeDown,
  obstacle,
  sayInLanguage,
  sayObstacle,
  type Planned,
} from './obstacle';
import { sayUnapproved } from './say-unapproved';
import { isScheduleAction } from './schedule';
import { readTimeOfDay } from '../moments/time-of-day';

test.each<readonly [string, readonly string[] | null]>([
  ['09:30', ['09:30']],
  ['9.30', ['09:30']],
  ['9h30', ['09:30']],
  ['930', ['09:30']],
  [' 09:30 ', ['09:30']],
  ['0:00', ['00:00']],
  ['23:59', ['23:59']],
  ['24:00', null],
  ['9:60', null],
  ['9', null],
  ['09', null],
  ['9 am', ['09:00']],
  ['9PM', ['21:00']],
  ['9:05 p.m.', ['21:05']],
  ['1 am', ['01:00']],
  ['11 pm', ['23:00']],
  ['12 am', ['00:00', '12:00']],
  ['12:30pm', ['00:30', '12:30']],
  ['0 am', null],
  ['13 pm', null],
  ['09:30:15', ['09:30:15']],
  [' 09:30:00 ', ['09:30']],
  ['09:30:60', null],
  ['24:00:00', null],
  ['x09:30:15', null],
  ['09:30:15x', null],
  ['x9:30', null],
  ['noon', null],
  ['', null],
])('“%s” is the time of day %j', (typed, read) => expect(readTimeOfDay(typed)).toEqual(read));

/** Whatever stands in the way; of a code from elsewhere its own words. */
const untitled = { code: 'dateline.sentence', sentence: 'It has no title.' };

test.each<readonly [string, boolean, boolean]>([
  ['an embargo, to somebody who may read it', true, true],
  ['an embargo, to somebody who may not', true, false],
  ['anything else, to anybody', false, false],
])('what stands in the way is told: %s', (_what, isEmbargo, reads) => {
  const told = sayObstacle(isEmbargo ? embargoObstacle('noon') : obstacle(untitled), reads);
  const until =
    'This text is under embargo until noon, which is later than the time that is set: set it for later, or have the embargo end sooner.';
  const held = 'This text is held back beyond the time that is set: ask an editor.';
  expect(sayInEnglish(told)).toBe(!isEmbargo ? 'It has no title.' : reads ? until : held);
});

test('a language that does not follow is named', () => {
  expect(sayInEnglish(sayInLanguage('fr', untitled))).toBe(
    'The language "fr" will not follow: It has no title. Mend that first, or leave the language out.',
  );
});

test.each([
  [noTextThere, /^There is no such text any more: take back/],
  [nothingToTakeDown, /^This text is not public and is not set to go out before/],
])('%j says what to do', (what, sentence) => {
  expect(sayInEnglish(what)).toMatch(sentence);
});

test.each([
  ['2026-03-01T12:00:00.000Z', '2026-03-01T11:00:00.000Z', '2026-03-01T12:00:00.000Z'],
  ['2026-03-01T12:00:00.000Z', '2026-03-01T13:00:00.000Z', '2026-03-01T13:00:00.000Z'],
])('what is set for %s is at %s judged by %s', (at, now, judged) => {
  expect(judgedAtMs({ at } as unknown as Planned, Date.parse(now))).toBe(Date.parse(judged));
});

test.each([
  [
    'unapproved',
    null,
    'This language was begun after the time was set, and goes out only when an editor has approved it.',
  ],
  [
    'changed',
    null,
    'The text was changed after an editor had approved it, and goes out only when an editor approves it again.',
  ],
  [
    'changed',
    'Ada',
    'The text was changed by Ada after an editor had approved it, and goes out only when an editor approves it again.',
  ],
] as const)('%s by %s: %s', (approval, who, sentence) => {
  expect(sayInEnglish(sayUnapproved(approval as Parameters<typeof sayUnapproved>[0], who))).toBe(sentence);
});

test.each<readonly [unknown, boolean]>([
  ['publish', true],
  ['unpublish', true],
  ['delete', false],
  [null, false],
])('%j may be set for a time: %s', (action, may) => expect(isScheduleAction(action)).toBe(may));
