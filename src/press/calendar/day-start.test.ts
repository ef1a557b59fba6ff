import type { CivilDate, TimeZone } from 'strapi-plugin-dateline/core';
import { dayEnd, dayStart } from './day-start';

test.each([
  ['an ordinary day', 'Europe/London', '2031-03-05', '2031-03-05T00:00:00.000Z', '2031-03-06T00:00:00.000Z'],
  ['the day of 23 hours', 'Europe/London', '2031-03-30', '2031-03-30T00:00:00.000Z', '2031-03-30T23:00:00.000Z'],
  ['the day of 25 hours', 'Europe/London', '2031-10-26', '2031-10-25T23:00:00.000Z', '2031-10-27T00:00:00.000Z'],
  ['half an hour off', 'Asia/Kolkata', '2031-03-05', '2031-03-04T18:30:00.000Z', '2031-03-05T18:30:00.000Z'],
  ['far east', 'Pacific/Kiritimati', '2032-01-01', '2031-12-31T10:00:00.000Z', '2032-01-01T10:00:00.000Z'],
  ['far west', 'Pacific/Pago_Pago', '2031-12-31', '2031-12-31T11:00:00.000Z', '2032-01-01T11:00:00.000Z'],
  ['a skipped midnight', 'America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z', '2018-11-05T02:00:00.000Z'],
  ['a skipped day is empty', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z', '2011-12-30T10:00:00.000Z'],
  ['a leap day', 'Europe/London', '2032-02-29', '2032-02-29T00:00:00.000Z', '2032-03-01T00:00:00.000Z'],
])('%s', (_case, timeZone, date, start, end) => {
  const span = [dayStart(date as CivilDate, timeZone as TimeZone), dayEnd(date as CivilDate, timeZone as TimeZone)];
  expect(span).toEqual([start, end]);
});
