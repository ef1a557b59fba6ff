/** Scripts written from right to left and still used for living languages: Unicode's property Bidi_Class R and AL. */
const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The value of `dir` for a locale: from its script, which CLDR's likely subtags give where the tag names none. */
export function textDirectionOf(locale: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(locale).maximize();
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}
