/** Languages whose dates, day words and plurals are taken from the platform; the likelier one first where texts tie. */
export const knownLanguages = [
  ...['en', 'ru', 'fr', 'ar', 'es', 'de', 'it', 'pt', 'uk', 'be', 'pl', 'cs', 'sk', 'sl', 'sr', 'hr', 'bs', 'mk', 'bg'],
  ...['ro', 'hu', 'nl', 'sv', 'da', 'nb', 'is', 'fi', 'et', 'lv', 'lt', 'sq', 'ca', 'eu', 'gl', 'ga', 'mt', 'tr', 'az'],
  ...['kk', 'ky', 'uz', 'tk', 'tg', 'mn', 'hy', 'ka', 'el', 'he', 'fa', 'ps', 'ur', 'hi', 'bn', 'ta', 'te', 'ne', 'si'],
  ...['th', 'lo', 'km', 'my', 'zh', 'ja', 'ko', 'vi', 'id', 'ms', 'fil', 'sw', 'am', 'so', 'af'],
] as const;

/** Regional and script variants whose names of months differ from their language's own. */
export const dateVariants: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-MA', 'ar-DZ', 'ar-SY', 'ar-MR', 'ar-SA'],
  de: ['de-AT'],
  en: ['en-US', 'en-GB'],
  es: ['es-MX', 'es-PE'],
  sr: ['sr-Latn', 'sr-Latn-ME'],
  uz: ['uz-Cyrl'],
};
