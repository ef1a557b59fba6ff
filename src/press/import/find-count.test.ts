import { findCount } from './find-count';

describe('a number of days', () => {
  it.each<readonly [string, string, readonly [days: number, start: number, end: number]]>([
    ['en', '12 days since the fair', [12, 0, 2]],
    ['en', 'Since the fair 12 days', [12, 15, 17]],
    ['en', '12days', [12, 0, 2]],
    ['en', '12  days', [12, 0, 2]],
    ['en', '1 day', [1, 0, 1]],
    ['en', '12 DAYS', [12, 0, 2]],
    ['en', '3 May, 12 days', [12, 7, 9]],
    ['en', '12 days, 15 days', [12, 0, 2]],
    ['en', '1,135 days', [1135, 0, 5]],
    ['en', '1.135 days', [1135, 0, 5]],
    ['en', '1’135 days', [1135, 0, 5]],
    ['en', '101 135 days', [101_135, 0, 7]],
    ['en', '366000 days', [366_000, 0, 6]],
    ['en', '366,000 days', [366_000, 0, 7]],
    ['en', '0 days', [0, 0, 1]],
    ['en', `${'x'.repeat(992)} 12 days`, [12, 993, 995]],
    ['fr', '1\u202f135 jours', [1135, 0, 5]],
    ['fr', '1\u00a0135 jours', [1135, 0, 5]],
    ['ru', '12-й день', [12, 0, 2]],
    ['ru', '12 дней', [12, 0, 2]],
    ['ar', '١٬١٣٥ يوما', [1135, 0, 5]],
    ['zh', '已经过去1135天了', [1135, 4, 8]],
    ['de', 'Seit 12 Tagen', [12, 5, 7]],
    ['xx', '12 days', [12, 0, 2]],
  ])('is found in %s: %s', (language, text, [days, start, end]) => {
    expect(findCount(text, language)).toEqual({ days, start, end });
  });

  it.each([
    ['en', 'days 12'],
    ['en', '12   days'],
    ['en', '12 daysails'],
    ['en', '12 harbour days'],
    ['en', '3.12 days'],
    ['en', '3:12 days'],
    ['en', '3/12 days'],
    ['en', '3-12 days'],
    ['en', '1,13 days'],
    ['en', '1,1355 days'],
    ['en', '1234567 days'],
    ['en', '366001 days'],
    ['en', '12-fold days'],
    ['en', `${'x'.repeat(995)} 12 days`],
    ['fr', '12 days'],
    ['en', ''],
  ])('is not found in %s: %s', (language, text) => {
    expect(findCount(text, language)).toBeNull();
  });
});
