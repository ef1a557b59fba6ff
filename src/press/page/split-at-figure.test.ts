import fc from 'fast-check';
import { figureCases } from '../../../tests/helpers/figure-cases';
import { splitAtFigure } from './split-at-figure';

test.each(figureCases)('%s', (_sentence, text, days, figure) => {
  expect(splitAtFigure(text, days).figure).toBe(figure);
});

test('the first of two equal numbers is the count', () => {
  expect(splitAtFigure('30 days, 30 ships', 30)).toEqual({ before: '', figure: '30', after: ' days, 30 ships' });
});

test('the parts joined are always the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), fc.string(), (before, days, after) => {
      const text = `${before}${days}${after}`;
      const parts = splitAtFigure(text, days);
      expect(parts.before + parts.figure + parts.after).toBe(text);
    }),
  );
});
