import { isTimeZoneName, todaysNameOr } from './todays-name';

it.each([
  ['an older name', 'Asia/Calcutta', 'Asia/Kolkata'],
  ['today’s', 'Europe/Kyiv', 'Europe/Kyiv'],
  ['what is no zone', '+03:00', '+03:00'],
  ['nothing', null, ''],
])('shows %s', (_title, value, shown) => {
  expect(todaysNameOr(value)).toBe(shown);
});

it('knows whole names from the beginnings of some', () => {
  expect(isTimeZoneName('europe/kiev')).toBe(true);
  expect(isTimeZoneName('kyi')).toBe(false);
});
