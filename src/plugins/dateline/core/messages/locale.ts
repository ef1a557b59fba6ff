import { localeRefusals } from '../refusals/locales';
import { quote } from '../refusals/quoted';
import { datelineError } from '../refusals/refuse';

/**
 * The locale, then English: a well-formed tag that the platform has no data for (`xx`) would otherwise speak the
 * language of the machine it runs on.
 * @throws DatelineError `DATELINE_INVALID_LOCALE`
 */
export function localeChain(locale: string): string[] {
  return [parseLocale(locale), 'en'];
}

/** As `localeChain`, but for dates: plain `en` stands for British English, day before month. */
export function dateLocaleChain(locale: string): string[] {
  const tag = parseLocale(locale);
  return [tag === 'en' ? 'en-GB' : tag, 'en-GB'];
}

/** @throws DatelineError `DATELINE_INVALID_LOCALE` */
export function parseLocale(locale: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(locale);
    if (tag !== undefined) return tag;
  } catch {
    // Only a malformed tag throws (ECMA-402 §9.2.1), and that is what the sentence below says.
  }
  throw datelineError(localeRefusals, 'dateline.locale-expected', { value: quote(locale) }, { locale });
}
