import { localeChain } from '../../../core/messages/locale';

/**
 * The direction in which a text of the locale is written. By its script, which the platform derives where the tag
 * leaves it out: `Intl.Locale`'s own `textInfo` is missing in some of the platforms that Strapi runs on.
 * @throws DatelineError `DATELINE_INVALID_LOCALE`
 */
export function textDirection(locale: string): 'ltr' | 'rtl' {
  const [tag = 'en'] = localeChain(locale);
  return rightToLeftScripts.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

const rightToLeftScripts: readonly string[] = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];
