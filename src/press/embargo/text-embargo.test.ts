import { embargoIn, endingAt, isSetApart, isSooner, latestAhead, settingApart, type TextEmbargo } from './text-embargo';

const now = 1000;
const running: TextEmbargo = { until: 3000, apart: { fr: 2000, ru: null } };

test.each<readonly [string, TextEmbargo, string, number | null]>([
  ['a language of the text has the text’s', running, 'en', 3000],
  ['so has one that nobody has begun', running, 'ar', 3000],
  ['one that is set apart has its own', running, 'fr', 2000],
  ['or none', running, 'ru', null],
  ['what ends now is over', { until: now, apart: {} }, 'en', null],
  ['a language apart keeps its own when the text’s is over', { until: null, apart: { fr: 2000 } }, 'fr', 2000],
  ['where both are over there is none', { until: 900, apart: { fr: 800 } }, 'fr', null],
  ['a language by the name of an object’s own is none of them', running, 'constructor', 3000],
])('%s', (_case, embargo, locale, expected) => {
  expect(embargoIn(embargo, locale, now)).toBe(expected);
});

test('set apart is told of while there is something to part from', () => {
  expect([isSetApart(running, 'ru', now), isSetApart(running, 'ru', 3000), isSetApart(running, 'en', now)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('made longer, the text’s passes by what is set apart; set anew after its end, it holds for all', () => {
  expect(endingAt(running, 4000, now)).toEqual({ until: 4000, apart: { fr: 2000, ru: null } });
  expect(endingAt(running, 5000, 3500)).toEqual({ until: 5000, apart: {} });
});

test('setting apart leaves the others as they are', () => {
  expect(settingApart(running, 'en', null)).toEqual({ until: 3000, apart: { fr: 2000, ru: null, en: null } });
});

test.each<readonly [number | null, number | null, boolean]>([
  [null, 3000, true],
  [2000, 3000, true],
  [3000, 3000, false],
  [4000, 3000, false],
  [2000, null, false],
  [null, null, false],
])('%p after %p is sooner: %p', (next, current, expected) => {
  expect(isSooner(next, current)).toBe(expected);
});

test('of several ends the latest counts that is still ahead', () => {
  expect(latestAhead([500, undefined, 2000, null, 1500], now)).toBe(2000);
  expect(latestAhead([500, now, null], now)).toBeNull();
});
