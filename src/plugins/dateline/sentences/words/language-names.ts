import type { OtherWords } from './other-words';

/** Languages that a counter’s message is likely to be in, in the languages beside English. */
export const languageWords = {
  'dateline.language.ar': {
    ru: 'арабский',
    fr: 'arabe',
    ar: 'العربية',
  },
  'dateline.language.zh': {
    ru: 'китайский',
    fr: 'chinois',
    ar: 'الصينية',
  },
  'dateline.language.en': {
    ru: 'английский',
    fr: 'anglais',
    ar: 'الإنجليزية',
  },
  'dateline.language.fr': {
    ru: 'французский',
    fr: 'français',
    ar: 'الفرنسية',
  },
  'dateline.language.de': {
    ru: 'немецкий',
    fr: 'allemand',
    ar: 'الألمانية',
  },
  'dateline.language.he': {
    ru: 'иврит',
    fr: 'hébreu',
    ar: 'العبرية',
  },
  'dateline.language.hi': {
    ru: 'хинди',
    fr: 'hindi',
    ar: 'الهندية',
  },
  'dateline.language.it': {
    ru: 'итальянский',
    fr: 'italien',
    ar: 'الإيطالية',
  },
  'dateline.language.ja': {
    ru: 'японский',
    fr: 'japonais',
    ar: 'اليابانية',
  },
  'dateline.language.fa': {
    ru: 'персидский',
    fr: 'persan',
    ar: 'الفارسية',
  },
  'dateline.language.pl': {
    ru: 'польский',
    fr: 'polonais',
    ar: 'البولندية',
  },
  'dateline.language.pt': {
    ru: 'португальский',
    fr: 'portugais',
    ar: 'البرتغالية',
  },
  'dateline.language.ru': {
    ru: 'русский',
    fr: 'russe',
    ar: 'الروسية',
  },
  'dateline.language.sr': {
    ru: 'сербский',
    fr: 'serbe',
    ar: 'الصربية',
  },
  'dateline.language.es': {
    ru: 'испанский',
    fr: 'espagnol',
    ar: 'الإسبانية',
  },
  'dateline.language.tr': {
    ru: 'турецкий',
    fr: 'turc',
    ar: 'التركية',
  },
  'dateline.language.uk': {
    ru: 'украинский',
    fr: 'ukrainien',
    ar: 'الأوكرانية',
  },
} as const satisfies OtherWords;
