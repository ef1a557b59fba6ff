import { anyDigit, toAsciiDigits } from './native-digits';

it('digits of every script are read as those of ASCII, and all else stays', () => {
  expect(toAsciiDigits('a 0189, ٠١٨٩ ۰۹ ०९ ০৯ ๐๙ ០៩ ０９')).toBe('a 0189, 0189 09 09 09 09 09 09');
  expect(new RegExp(`^${anyDigit}+$`, 'u').test('0٩۹९৯๙៩９')).toBe(true);
  expect(new RegExp(anyDigit, 'u').test('aⅧ½')).toBe(false);
});
