import { readPublicationOf } from '../../../../tests/helpers/read-publication';
import { checkDate } from './check-date';
import { checkLetters } from './check-letters';
import { checkLink } from './check-link';
import { checkQuestion } from './check-question';
import { checkShape } from './check-shape';
import { checkStart } from './check-start';
import { checkTable } from './check-table';
import type { LineCheck, TextLine } from './text-line';

const line: TextLine = {
  ...{ number: 9, text: '', publication: readPublicationOf(), language: 'en' },
  ...{ isFirst: false, isAsked: false, label: null },
};

/** The code of what the check has against a line, with what it quotes. */
function told(check: LineCheck, text: string, own: Partial<TextLine> = {}) {
  const doubt = check({ ...line, text, ...own });
  if (doubt) expect(doubt).toMatchObject({ text: text.length > 60 ? expect.stringMatching(/…$/) : text });
  return doubt?.code;
}

describe('letters are broken', () => {
  it.each([
    ['UTF-8 shown as Windows-1252', 'Itâ€™s free.'],
    ['an accent shown as Latin-1', 'dÃ©claration.'],
    ['Cyrillic shown as Windows-1252', 'ÐœÐ¾ÑÑ‚.'],
    ['a control character', 'It\u0093s free.'],
    ['a letter that was lost', 'Caf\ufffd is open.'],
    ['four letters with accents in a row', 'Ïîñò.'],
    ['question marks for letters', 'It ??? free.'],
    ['a name of HTML', 'Boats &amp; trams.'],
    ['a number of HTML', 'It&#8217;s free.'],
  ])('%s', (_, text) => {
    expect(told(checkLetters, text)).toBe('doubt.letters-broken');
  });

  it.each([
    ['a quotation that ends in an accent', 'He said “fiancé…”.'],
    ['a word in capitals with accents', 'L’ÉTÉ À L’ÎLE.'],
    ['three letters with accents in a row', 'Créée.'],
    ['two question marks', 'It is free??'],
    ['an ampersand', 'Boats & trams; and more.'],
    ['a line break of old printers', 'It is\u0085 free.'],
  ])('but not in %s', (_, text) => {
    expect(told(checkLetters, text)).toBeUndefined();
  });
});

describe('another text may begin with', () => {
  it.each([
    ['a date alone', '9 April 2021'],
    ['a date and a full stop', '9 April 2021.'],
    ['a date with no spaces', '9.April.2021 The doors are open.'],
    ['a date and a sentence', '9 April 2021 - The doors are open.'],
    ['a date in digits and a sentence', '09.04.2021: The doors are open.'],
    ['a date with a short year', '9/4/21 The doors are open.'],
    ['a date with spaces about its points', '9 . 4 . 2021 The doors are open.'],
    ['a date that begins with the year', '2021 - 04 - 09 The doors are open.'],
    ['a date in ideographs', '2021年4月9日開館。'],
    ['a date in ideographs with spaces', '2021 年 4 月 9 日 開館。'],
    ['a date of an era', '令和3年4月9日開館。'],
    ['a date of an era’s first year', '令和元年4月9日開館。'],
    ['a date behind a bullet', '• 9 April 2021 The doors are open.'],
    ['a date in brackets', '((((9 April 2021)))) The doors are open.'],
    ['a date of nine words', 'Monday 9 April 2021 – Tuesday 11 April 2021 The doors are open.'],
  ])('%s', (_, text) => {
    expect(told(checkDate, text)).toBe('doubt.text-date');
  });

  it.each([
    ['a date', 'The doors, 9 April 2021'],
    ['a date in digits', 'The doors 9.4.2021'],
    ['a date in brackets', 'The doors ((9 April 2021))'],
    ['a date and a city', 'The doors, 9 April 2021, London'],
    ['a date and two words', 'The doors (9 April 2021, East Sarn)'],
    ['a date of nine words', 'The doors, Monday 9 April 2021 – Tuesday 11 April 2021'],
  ])('or end with %s', (_, text) => {
    expect(told(checkDate, text)).toBe('doubt.text-date');
    expect(told(checkDate, `${text}.`)).toBeUndefined();
  });

  it.each([
    ['a date inside a sentence', 'The doors are open since 9 April 2021, as we know'],
    ['more digits than a date has', '9.4.20211 came'],
    ['more digits before than a date has', 'They are 119.4.2021'],
    ['signs that differ', '9.4/2021 came'],
    ['a date that a gap tears apart', `9 April${' '.repeat(90)}2021 came`],
    ['a date at the end that a gap tears apart', `It came on 9 April${' '.repeat(90)}2021`],
    ['a date within', 'On 09.04.2021 came all of us'],
    ['a date and three words', 'It came on 9 April 2021 past East Sarn'],
  ])('but not with %s', (_, text) => {
    expect(told(checkDate, text)).toBeUndefined();
  });
});

describe('a line may be a table’s, a menu’s or a spreadsheet’s', () => {
  it.each([
    'Boats\t12.',
    'Home | News.',
    'Home ｜ News.',
    'The ""boat"".',
    '"The boat.',
    'The <b>boat</b>.',
    'The<br>boat.',
    'It</p>.',
  ])('%s', (text) => {
    expect(told(checkTable, text)).toBe('doubt.table-row');
  });

  it.each([
    '"The boat" floats.',
    'The "boat.',
    '3 < 4, and 5 > 4.',
    'It is <3 <b.',
    `${'The boat floats. '.repeat(125)}| News.`,
  ])('but not “%s”', (text) => {
    expect(told(checkTable, text)).toBeUndefined();
  });
});

describe('a line may be a link', () => {
  it.each([
    ['a phrase of links', 'Read more'],
    ['a phrase of links with dots', 'Read more …'],
    ['a phrase of links with an apostrophe of its own', '“Read  more”'],
    ['a link to all messages', 'all messages'],
    ['numbers of pages', '« 1 2 3 »'],
    ['a few words and an arrow', 'To the harbour →'],
    ['four words and arrows', 'All of the boats »»'],
    ['a phrase behind a sentence', 'Entry is free. Read more'],
    ['a phrase in brackets behind a sentence', 'Entry is free! [Read more'],
    ['a phrase in brackets right behind a sentence', 'Entry is free.[Read more'],
    ['a phrase between gaps behind a sentence', 'Entry is free.  [  Read more'],
    ['a phrase and an arrow behind a sentence', 'Entry is free. Read more →'],
    ['a phrase with a dash behind a sentence', 'Entry is free. Read—more'],
    ['three letters behind a sentence', 'La entrada es libre. Más'],
  ])('%s', (_, text) => {
    expect(told(checkLink, text)).toBe('doubt.link');
  });

  it.each([
    ['a sentence', 'Read the harbour’s paper.'],
    ['words with no arrow', 'To the harbour'],
    ['five words and an arrow', 'To all of the boats →'],
    ['an arrow within', 'To the harbour → now'],
    ['signs, longer than a link', '-'.repeat(81)],
    ['a phrase behind a comma', 'Entry is free, read more'],
    ['a phrase that is more than a link', 'Entry is free. Read more of it'],
    ['a phrase between sentences', 'Entry is free. Read more! Come in'],
    ['a sentence behind another', 'Entry is free. Come in'],
  ])('but not %s', (_, text) => {
    expect(told(checkLink, text)).toBeUndefined();
  });

  it('signs as long as a link may be are one', () => {
    expect(told(checkLink, '-'.repeat(80))).toBe('doubt.link');
  });
});

describe('a question outside of the turns of those who ask', () => {
  it.each([
    'Will it float?',
    'Will it float?”',
    'Will it float? )',
    'いつですか？',
    'متى يفتح الميناء؟',
    'Πότε ανοίγει;',
    'Will it float?!',
  ])('“%s” is doubtful', (text) => {
    expect(told(checkQuestion, text)).toBe('doubt.question-unasked');
    expect(told(checkQuestion, text, { isAsked: true })).toBeUndefined();
  });

  it.each(['It floats.', 'Will it float? It does.'])('“%s” is none', (text) => {
    expect(told(checkQuestion, text)).toBeUndefined();
  });

  it('whose marks run on for longer than anybody looks is none', () => {
    expect(told(checkQuestion, `Will it float?${'!'.repeat(39)}`)).toBeUndefined();
  });
});

describe('a paragraph', () => {
  it.each(['It floats.', 'Dear friends,', 'a boat;', 'It floats.”', 'It floats. )', 'It floats.\u200e', '浮きます。'])(
    'ends as “%s”',
    (text) => {
      expect(told(checkShape, text)).toBeUndefined();
    },
  );

  it.each([
    ['no sign', 'It floats', 'no-sentence-end'],
    ['a sign within', 'It floats. It does', 'no-sentence-end'],
    ['brackets that run on for longer than anybody looks', `It floats.${')'.repeat(40)}`, 'no-sentence-end'],
    ['the colon of a label', 'Ida Holm:', 'label-alone'],
    ['the wide colon of a label', 'イダ：', 'label-alone'],
    ['a colon in quotation marks', '“Ida Holm:”', 'label-alone'],
    ['the colon of a label as long as one may be', `${'x'.repeat(58)}:`, 'label-alone'],
  ])('does not end with %s', (_, text, code) => {
    expect(told(checkShape, text)).toBe(`doubt.${code}`);
  });

  it.each([
    ['a colon and more', 'Ida Holm:yes.'],
    ['the colon of a sentence', `${'x'.repeat(59)}:`],
    ['a colon within', 'Ida Holm: yes.'],
  ])('may end with %s', (_, text) => {
    expect(told(checkShape, text)).toBeUndefined();
  });

  it.each(['and it floats.', '… and it floats.', '“and it floats.”'])('“%s” is the rest of another', (text) => {
    expect(told(checkStart, text)).toBe('doubt.small-letter');
    expect(told(checkStart, text, { label: 'Ida Holm' })).toBeUndefined();
  });

  it.each([
    ['a capital', 'And it floats.'],
    ['a number', '3 boats float.'],
    ['points that run on for longer than anybody looks', `${'.'.repeat(20)}and it floats.`],
  ])('begins with %s', (_, text) => {
    expect(told(checkStart, text)).toBeUndefined();
  });
});
