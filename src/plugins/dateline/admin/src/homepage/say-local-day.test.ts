import { parseCivilDate } from '../../../core';
import { sayLocalDay } from './say-local-day';

test.each([
  ['en', 'Sun 29 Mar'],
  ['ru', 'вс, 29 мар.'],
  ['fr', 'dim. 29 mars'],
])('a day in %s, the same whatever zone the machine is in', (language, said) => {
  expect(sayLocalDay(parseCivilDate('2026-03-29'), language).replace('Sun,', 'Sun')).toBe(said);
});
