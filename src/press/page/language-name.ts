/** A language's name in itself, as a switch shows it: `Français`, `Русский`, `العربية`. */
export function languageNameOf(locale: string): string {
  const name = new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(locale) ?? locale;
  // CLDR gives names as they stand within a sentence, which is lower case in many languages.
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(locale) + rest.join('');
}
