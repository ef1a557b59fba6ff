import { foldLetters, foldText } from './fold-text';

describe('texts are the same word that', () => {
  it.each([
    ['differ in capitals', 'HARBOUR', 'harbour'],
    ['have points and quotes', 'St. John’s', 'st johns'],
    ['have quotation marks around them', '“«The Quay»”', 'the quay'],
    ['have other apostrophes', 'a\'b‘c`d´e׳fʼgʻh"i', 'abcdefghi'],
    ['have hyphens, dashes and strokes', 'a-b–c—d_e/f‐g‑h', 'a b c d e f g h'],
    ['have commas and brackets', 'a, b، (c)', 'a b c'],
    ['have spaces at their ends', '  a  b\u00a0', 'a b'],
    ['have accents', 'Côté Ñandú', 'cote nandu'],
    ['have letters that are not taken apart', 'Łódź Øre Đ ı ß æ œ ħ ð þ', 'lodz ore d i ss ae oe h d th'],
    ['have Arabic letters that are typed for one another', 'مكتبة ى ی', 'مكتبه ي ي'],
    ['have vowel points', 'مَكتَب', 'مكتب'],
    ['have marks of direction and soft hyphens', 'har\u00adbour\u200e', 'harbour'],
    ['have Cyrillic letters with a mark', 'Ёлкой', 'елкои'],
  ])('%s: %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('are only changed in their letters, where all else is to stay', () => {
    expect(foldLetters('(?:É|St. John’s)\\s+')).toBe('(?:e|st. john’s)\\s+');
    expect(foldLetters("(?:E|St. John's)\\s+")).toBe("(?:e|st. john's)\\s+");
  });

  it('keep the vowels of scripts that write them as marks', () => {
    expect(foldText('हिन्दी')).toBe('हिन्दी');
  });
});
