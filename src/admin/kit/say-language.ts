/** A locale by the name of its language in the panel's language; an administrator's own code as it is. */
export function languageName(locale: string, panelLanguage: string): string {
  try {
    return new Intl.DisplayNames(panelLanguage, { type: 'language' }).of(locale) ?? locale;
  } catch {
    // An administrator may name a locale as he likes; Intl knows only tags of BCP 47.
    return locale;
  }
}

/** The same at the beginning of a line, with its code: `French (fr)`. */
export function sayLanguage(locale: string, panelLanguage: string): string {
  const name = languageName(locale, panelLanguage);
  return name === locale ? locale : `${capitalised(name, panelLanguage)} (${locale})`;
}

/** Words as they begin a line. */
export function capitalised(words: string, panelLanguage: string): string {
  return words.charAt(0).toLocaleUpperCase(panelLanguage) + words.slice(1);
}
