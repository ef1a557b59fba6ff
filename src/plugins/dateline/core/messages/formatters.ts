import type { Formatters } from 'intl-messageformat';
import { cached } from '../bounded-cache';
import { dateLocaleChain, localeChain } from './locale';

/** What IntlMessageFormat prints numbers and dates with, kept from one printing to the next. */
export const formattersOf = cached(100, (locale): Formatters => {
  const chain = localeChain(locale);
  const number = cached(20, (options) => new Intl.NumberFormat(chain, JSON.parse(options)));
  const plural = cached(20, (options) => new Intl.PluralRules(chain, JSON.parse(options)));
  const date = cached(20, (options) => civilFormat(locale, JSON.parse(options)));
  return {
    getNumberFormat: (_locales, options = {}) => number(JSON.stringify(options)),
    getPluralRules: (_locales, options = {}) => plural(JSON.stringify(options)),
    // ICU prints `{since, date}` in its medium style; the library leaves it to Intl, which prints digits.
    getDateTimeFormat: (_locales, options = { dateStyle: 'medium' }) => date(JSON.stringify(options)),
  };
});

/** Civil dates stand at UTC midnight: in any other zone they would be a day off. */
function civilFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(dateLocaleChain(locale), { ...options, timeZone: 'UTC' });
}
