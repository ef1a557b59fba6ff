import { settings } from './settings';

it('is everything, by the machine’s clock, where a project says nothing', () => {
  const { now, ...panel } = settings.default();
  expect(panel).toEqual({ dates: true, widgets: true });
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000);
  expect(() => settings.validator({ ...panel, now })).not.toThrow();
});

it.each([
  ['a word where yes or no is meant', { widgets: 'off' }, '“widgets” is a string: expected a boolean.'],
  ['an instant where a clock is meant', { now: '2026-11-30T12:00:00Z' }, '“now” is a string: expected a function.'],
  ['a name that is none', { widget: false }, '“widget” is no setting: expected dates, widgets, now.'],
  ['a name that every object has', { toString: 1 }, '“toString” is no setting'],
])('refuses %s with a sentence', (_title, config, sentence) => {
  expect(() => settings.validator(config)).toThrow(sentence);
});
