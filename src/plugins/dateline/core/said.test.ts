import { isSaid } from './said';

it.each<[string, unknown, boolean]>([
  ['a code', { code: 'embargo.running' }, true],
  ['a code and what varies', { code: 'embargo.running', moment: 'now' }, true],
  ['a number for a code', { code: 404 }, false],
  ['no code', { moment: 'now' }, false],
  ['a sentence', 'It is embargoed.', false],
  ['a function with a code', Object.assign(() => '', { code: 'embargo.running' }), false],
  ['null', null, false],
  ['nothing', undefined, false],
])('of what is said, %s: %j is %j', (_case, value, expected) => {
  expect(isSaid(value)).toBe(expected);
});
