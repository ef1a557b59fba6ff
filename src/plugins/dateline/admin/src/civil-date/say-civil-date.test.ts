import { parseCivilDate } from '../../../core';
import { sayCivilDate } from './say-civil-date';

it.each([
  ['2021-04-12', 'en', 'Monday, 12 April 2021'],
  ['2021-04-12', 'ru', 'понедельник, 12 апреля 2021 г.'],
  ['2021-04-12', 'fr', 'lundi 12 avril 2021'],
  ['2011-12-30', 'en', 'Friday, 30 December 2011'],
  ['1776-07-04', 'en', 'Thursday, 4 July 1776'],
])('says %s in %s', (date, language, text) => {
  // Newer data of the platform leave out the comma in English.
  expect(sayCivilDate(parseCivilDate(date), language).replaceAll(',', '')).toBe(text.replaceAll(',', ''));
});
