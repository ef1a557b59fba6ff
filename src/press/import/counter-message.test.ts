import { parseCivilDate } from 'strapi-plugin-dateline/core';
import { partsAround } from './agreeing-words';
import { counterMessage } from './counter-message';
import { findCount } from './find-count';

function countOf(locale: string, text: string) {
  const count = findCount(text, locale.split('-')[0] ?? locale);
  if (!count) throw new Error(`${text} counts nothing.`);
  return count;
}

describe('the message of a counter', () => {
  const [since, date] = [parseCivilDate('2018-03-04'), parseCivilDate('2021-04-12')];

  it.each<readonly [string, string, string, boolean]>([
    ['en', '12 days since', '{days} {days, plural, one {day} other {days}} since', true],
    ['en-CA', '12 days since', '{days} {days, plural, one {day} other {days}} since', true],
    ['en', '1 day has passed', '{days} {days, plural, one {day has} other {days have}} passed', true],
    ['en', '12 DAYS HAVE PASSED', '{days} {days, plural, one {DAY HAS} other {DAYS HAVE}} PASSED', true],
    ['en', '12 Days Have passed', '{days} {days, plural, one {Day Has} other {Days Have}} passed', true],
    ['en', '12  days   have passed', '{days}  {days, plural, one {day   has} other {days   have}} passed', true],
    ['en', '12 days    have passed', '{days} {days, plural, one {day} other {days}}    have passed', true],
    ['en', '12 days haven’t passed', '{days} {days, plural, one {day} other {days}} haven’t passed', true],
    [
      'en',
      'there have been 12 days',
      'there {days, plural, one {has been} other {have been}} {days} {days, plural, one {day} other {days}}',
      true,
    ],
    [
      'en',
      'There Have Been 12 days',
      'There {days, plural, one {Has been} other {Have Been}} {days} {days, plural, one {day} other {days}}',
      true,
    ],
    ['en', 'behave been 12 days', 'behave been {days} {days, plural, one {day} other {days}}', true],
    [
      'en',
      "12 days since O'Hara's {fair}'s",
      "{days} {days, plural, one {day} other {days}} since O''Hara''s '{'fair'}'''s",
      true,
    ],
    ['en', '1,135 days since', '{days, number} {days, plural, one {day} other {days}} since', true],
    ['en', '1.135 days since', '{days, number} {days, plural, one {day} other {days}} since', false],
    ['en', '0012 days since', '{days} {days, plural, one {day} other {days}} since', false],
    ['zh', '已经过去1135天了', '已经过去{days}天了', true],
    ['ru', '12-й день с ярмарки', '{days}-й день с ярмарки', true],
    ['ru', '5 дня с ярмарки', '{days} {days, plural, one {день} few {дня} many {дня} other {дня}} с ярмарки', true],
    ['de', 'Seit 1 Tag', 'Seit {days} {days, plural, one {Tag} other {Tage}}', true],
    ['de', 'Seit 12 Tagen', 'Seit {days} {days, plural, one {Tag} other {Tagen}}', true],
    ['xx', '12 days since', '{days} {days, plural, one {day} other {days}} since', true],
  ])('in %s: %s', (locale, text, message, isExact) => {
    const count = countOf(locale, text);
    expect(counterMessage({ text, count, since, date, locale })).toEqual({ message, isExact });
  });
});

it('is longer than a message may be: the number alone varies', () => {
  const text = `12 days since ${'x'.repeat(5000)}`;
  const [since, date] = [parseCivilDate('2021-03-31'), parseCivilDate('2021-04-12')];
  const message = `{days} days since ${'x'.repeat(5000)}`;
  expect(counterMessage({ text, count: countOf('en', text), since, date, locale: 'en' })).toEqual({
    message,
    isExact: false,
  });
});

describe('the words around a count', () => {
  it.each<readonly [string, string]>([
    ['en', 'Since the fair there have been 12 days, all of them fine'],
    ['en', '12 days have passed'],
    ['ru', 'Прошло 12 дней'],
    ['xx', '12 days'],
    ['xx', 'a 12 days a'],
  ])('are the whole text in %s: %s', (locale, text) => {
    const count = countOf(locale, text);
    const { lead, verb, verbGap, dayGap, day, laterVerbGap, laterVerb, tail } = partsAround(text, count, locale);
    const before = lead + verb + verbGap;
    expect(before + '12' + dayGap + day + laterVerbGap + laterVerb + tail).toBe(text);
  });

  it('are none that agree with it in a language whose words are not known', () => {
    const parts = { lead: 'a. ', verb: '', verbGap: '', dayGap: ' ', day: 'days', laterVerbGap: '', laterVerb: '' };
    expect(partsAround('a. 12 days a', countOf('xx', 'a. 12 days a'), 'xx')).toEqual({ ...parts, tail: ' a' });
  });

  it('are empty where there are none', () => {
    expect(partsAround('12-й день', countOf('ru', '12-й день'), 'ru')).toEqual({
      ...{ lead: '', verb: '', verbGap: '', dayGap: '', day: '', laterVerbGap: '', laterVerb: '', tail: '-й день' },
    });
  });
});
