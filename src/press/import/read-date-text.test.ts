import { civilDateOf, readDateText } from './read-date-text';

function days(text: string): readonly (string | null)[] {
  return readDateText(text).map(civilDateOf);
}

describe('a long date is read in the order and the words of its language', () => {
  const dates: readonly (readonly [string, string, string])[] = [
    ['British English', '12 April 2021', '2021-04-12'],
    ['American English', 'April 12, 2021', '2021-04-12'],
    ['English with an ordinal', '12th of April 2021', '2021-04-12'],
    ['English with a short month', 'Sept. 5, 2019', '2019-09-05'],
    ['English with a weekday', 'Monday, 12 April 2021', '2021-04-12'],
    ['German', '12. April 2021', '2021-04-12'],
    ['Austrian German', '12. Jänner 2021', '2021-01-12'],
    ['Spanish', '12 de abril de 2021', '2021-04-12'],
    ['Spanish of Peru', '12 de setiembre de 2021', '2021-09-12'],
    ['Portuguese', '12 de março de 2021', '2021-03-12'],
    ['Italian', 'lunedì 12 aprile 2021', '2021-04-12'],
    ['French', '1er mai 2021', '2021-05-01'],
    ['French without accents', '12 fevrier 2021', '2021-02-12'],
    ['Russian', '12 апреля 2021 г.', '2021-04-12'],
    ['Russian, the word for year in full', '12 апреля 2021 года', '2021-04-12'],
    ['Russian, the month alone', 'Апрель 12, 2021', '2021-04-12'],
    ['Ukrainian', '12 квітня 2021 р.', '2021-04-12'],
    ['Belarusian', '12 красавіка 2021 г.', '2021-04-12'],
    ['Polish', '12 kwietnia 2021', '2021-04-12'],
    ['Czech', '12. dubna 2021', '2021-04-12'],
    ['Serbian', '12. април 2021.', '2021-04-12'],
    ['Bulgarian', '12 април 2021 г.', '2021-04-12'],
    ['Romanian', '12 aprilie 2021', '2021-04-12'],
    ['Hungarian', '2021. április 12.', '2021-04-12'],
    ['Lithuanian', '2021 m. balandžio 12 d.', '2021-04-12'],
    ['Latvian', '2021. gada 12. aprīlis', '2021-04-12'],
    ['Catalan, joined to its preposition', '12 d’abril del 2021', '2021-04-12'],
    ['Dutch', '12 maart 2021', '2021-03-12'],
    ['Turkish', '12 Nisan 2021 Pazartesi', '2021-04-12'],
    ['Turkish in capitals', '12 KASIM 2021', '2021-11-12'],
    ['Greek', '12 Απριλίου 2021', '2021-04-12'],
    ['Hebrew, joined to its preposition', '12 באפריל 2021', '2021-04-12'],
    ['Arabic', '12 أبريل 2021', '2021-04-12'],
    ['Arabic digits', '١٢ أبريل ٢٠٢١ م', '2021-04-12'],
    ['Arabic of the Levant', '12 نيسان 2021', '2021-04-12'],
    ['Arabic, two words for a month', '12 كانون الثاني 2021', '2021-01-12'],
    ['Arabic, both names of a month', '12 نيسان/أبريل 2021', '2021-04-12'],
    ['Arabic of Morocco', '12 غشت 2021', '2021-08-12'],
    ['Arabic of Algeria', '12 أفريل 2021', '2021-04-12'],
    ['Persian digits, common calendar', '۱۲ آوریل ۲۰۲۱', '2021-04-12'],
    ['Hindi', '12 अप्रैल 2021', '2021-04-12'],
    ['Thai, years of the Buddha', '12 เมษายน 2564', '2021-04-12'],
    ['Chinese', '2021年4月12日', '2021-04-12'],
    ['Chinese with a weekday', '2021年4月12日 星期一', '2021-04-12'],
    ['Japanese with a weekday', '2021年4月12日（月曜日）', '2021-04-12'],
    ['Korean', '2021년 4월 12일 월요일', '2021-04-12'],
    ['Vietnamese', 'ngày 12 tháng 4 năm 2021', '2021-04-12'],
    ['Indonesian', '12 Agustus 2021', '2021-08-12'],
    ['digits with points', '12.04.2021', '2021-04-12'],
    ['digits with slashes, the day first', '05/04/2021', '2021-04-05'],
    ['digits, the year first', '2021-04-12', '2021-04-12'],
    ['a leap day', '29 February 2020', '2020-02-29'],
    ['Thai, years of the common era', '12 เมษายน 2021', '2021-04-12'],
    ['the last year that is not of the Buddha', '12 เมษายน 2400', '2400-04-12'],
    ['a far year elsewhere', '12 April 2564', '2564-04-12'],
    ['as long as a date may be', `12 April${' '.repeat(78)}2021`, '2021-04-12'],
    ['digits with points and spaces', ' 12 . 04 . 2021 ', '2021-04-12'],
    ['digits with spaces, the year first', ' 2021 . 04 . 12 ', '2021-04-12'],
    ['with marks of direction', '\u200f12 أبريل 2021\u200f', '2021-04-12'],
  ];

  it.each(dates)('%s: %s → %s', (_, text, date) => {
    expect(days(text)).toEqual([date]);
  });
});

describe('of several days the first is read', () => {
  const ranges: readonly (readonly [string, string])[] = [
    ['3-4 June 2019', '2019-06-03'],
    ['June 3–4, 2019', '2019-06-03'],
    ['27–28 марта 2019 года', '2019-03-27'],
    ['du 3 au 4 juin 2019', '2019-06-03'],
    ['3 y 4 de junio de 2019', '2019-06-03'],
    ['vom 3. bis 4. Juni 2019', '2019-06-03'],
    ['27-28.03.2019', '2019-03-27'],
    ['30 May - 2 June 2019', '2019-05-30'],
    ['30 December 2019 – 2 January 2020', '2019-12-30'],
    ['30 December – 2 January 2020', '2019-12-30'],
    ['27 - 28.03.2019', '2019-03-27'],
    ['30 May – 2 июня 2019', '2019-05-30'],
  ];

  it.each(ranges)('%s → %s', (text, date) => {
    expect(readDateText(text)).toMatchObject([{ isRange: true }]);
    expect(days(text)).toEqual([date]);
  });
});

describe('what is no date', () => {
  const others = [
    '',
    'Seoul',
    '12',
    'April 2021',
    '12 April',
    'Moscow 12 April 2021',
    '12 April 2021 at noon',
    '12 10 April 2021',
    '112.04.2021',
    '12.04.20211',
    '12021-04-12',
    '2021-04-123',
    '12021年4月12日',
    '2021年4月12日 星期一 1',
    '2021年4月12日港の会',
    '12 2021',
    '3 4 2021',
    '123 April 2021',
    '12 April 2021 12345',
    '12 April 2020 2021',
    '3 4 5 June 2019',
    '3 June 2018 4 June 2019 2020',
    '3 June 4 July August 2019',
    '4-4 June 2019',
    '12 April May 2021',
    `12 April${' '.repeat(79)}2021`,
  ];

  it.each([...others, '1135 days', `12 April 2021${' '.repeat(100)}`])('%s', (text) => {
    expect(readDateText(text)).toEqual([]);
  });
});

describe('a single day', () => {
  const [han, hangul] = [['zh', 'ja'], ['ko']];

  it.each([
    ['12.04.2021', 4, []],
    ['2021-04-12', 4, []],
    ['2021年4月12日', 4, han],
    ['2021年10月12日', 10, han],
    ['2021 年 4 月 12 日 星期一', 4, han],
    [' 2021年4月12日（月曜日） ', 4, han],
    ['2021年4月12日(月曜日)', 4, han],
    ['2021년 4월 12일', 4, hangul],
    ['12 Απριλίου 2021', 4, ['el']],
  ])('%s is no range, and has its languages', (text, month, languages) => {
    expect(readDateText(text)).toEqual([{ year: 2021, month, day: 12, languages, isRange: false }]);
  });

  it('has a year of four digits', () => {
    expect(civilDateOf({ year: 987, month: 4, day: 12 })).toBe('0987-04-12');
  });
});

it('a day that does not exist is read, and is no civil date', () => {
  expect(days('31 February 2021')).toEqual([null]);
  expect(days('29.02.2021')).toEqual([null]);
  expect(days('2021-13-01')).toEqual([null]);
});

it('a month that two languages mean differently has both meanings', () => {
  expect(readDateText('12 listopada 2021').map(({ month, languages }) => [month, languages])).toEqual([
    [11, ['pl']],
    [10, ['hr']],
  ]);
});

it('tells the languages that write a date so', () => {
  expect(readDateText('12 апреля 2021')).toMatchObject([{ languages: ['ru'] }]);
  expect(readDateText('12 April 2021')[0]?.languages).toEqual(expect.arrayContaining(['en', 'de', 'nl']));
  expect(readDateText('12.04.2021')).toMatchObject([{ languages: [] }]);
});
