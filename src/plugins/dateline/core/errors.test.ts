import { DatelineError, datelineErrors, isDatelineError, saidBy } from './errors';
import { parseTimeZone } from './index';
import { thrownBy } from './tests/thrown-by';

it('gives every error a code of the table, a sentence, and what a program needs', () => {
  const error = thrownBy(() => parseTimeZone('London'));
  expect(Object.keys(datelineErrors)).toContain(error.code);
  expect(error.message).toMatch(/^“London”.*\.$/);
  expect(error.details).toEqual({ value: 'London' });
});

it('is told from other errors, also if another copy of the package threw it', () => {
  const fromAnotherCopy = Object.assign(new Error('…'), { name: 'DatelineError', code: 'DATELINE_INVALID_INSTANT' });
  expect(isDatelineError(new DatelineError('DATELINE_INVALID_INSTANT', '…'))).toBe(true);
  expect(isDatelineError(fromAnotherCopy)).toBe(true);
  expect(isDatelineError(new Error('…'))).toBe(false);
  expect(isDatelineError(Object.assign(new Error('…'), { code: 'ENOENT' }))).toBe(false);
  expect(isDatelineError(Object.assign(new Error('…'), { name: 'DatelineError' }))).toBe(false);
  expect(isDatelineError({ name: 'DatelineError', code: 'DATELINE_INVALID_INSTANT' })).toBe(false);
});

it('says what it is by its code, and by its sentence where it has none', () => {
  expect(saidBy(thrownBy(() => parseTimeZone(null)))).toEqual({
    code: 'dateline.zone-expected',
    value: { code: 'dateline.null' },
  });
  expect(saidBy(new DatelineError('DATELINE_INVALID_INSTANT', 'Not now.'))).toEqual({
    code: 'dateline.sentence',
    sentence: 'Not now.',
  });
});
