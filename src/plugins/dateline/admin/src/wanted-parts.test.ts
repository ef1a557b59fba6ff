import { wantedParts } from './wanted-parts';

it.each([
  ['everything, where the server could not be asked', undefined, true, true],
  ['everything, where it says nothing of the plugin', { nps: false }, true, true],
  ['everything, where it says nonsense', { dateline: 'no' }, true, true],
  ['what it does not switch off', { dateline: { dates: false } }, false, true],
  ['nothing, where it switches off both', { dateline: { dates: false, widgets: false } }, false, false],
])('wants %s', (_title, flags, dates, widgets) => {
  expect(wantedParts({ flags })).toEqual({ dates, widgets });
});
