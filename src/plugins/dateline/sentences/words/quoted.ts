import type { OtherWords } from './other-words';

/** A value from outside as a sentence quotes it, in the languages beside English. */
export const quotedWords = {
  'dateline.null': {
    ru: 'Пустое значение',
    fr: 'Une valeur vide',
    ar: 'القيمة الفارغة',
  },
  'dateline.of-type': {
    ru: 'Значение типа {type}',
    fr: 'Une valeur de type {type}',
    ar: 'قيمة من النوع {type}',
  },
  'dateline.quoted': {
    ru: '«{text}»',
    fr: '« {text} »',
    ar: '«{text}»',
  },
} as const satisfies OtherWords;
