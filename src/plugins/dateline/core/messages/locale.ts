import { DatelineError, quote } from '../errors';

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

/** The name of the language in English, for sentences: `ru` → `Russian`. */
export function languageName(locale: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(parseLocale(locale)) ?? locale;
}

function parseLocale(locale: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(locale);
    if (tag !== undefined) return tag;
  } catch {
    // Only a malformed tag throws (ECMA-402 §9.2.1), and that is what the sentence below says.
  }
  throw new DatelineError(
    'DATELINE_INVALID_LOCALE',
    `${quote(locale)} is not a locale: expected a BCP 47 tag, such as ru or pt-BR.`,
    { locale },
  );
}
