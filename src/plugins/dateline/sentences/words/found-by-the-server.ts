import type { Sentences } from '../say';

/** What only a server finds: how fields of an entry stand to each other, and how a parameter is given. */
export const foundByTheServer = {
  'dateline.span-reversed': {
    en: 'The last day of the count, {last}, lies before its first day, {first}.',
    ru: 'Последний день счёта, {last}, раньше первого, {first}.',
    fr: 'Le dernier jour du compte, {last}, précède le premier, {first}.',
    ar: 'اليوم الأخير في العدّ، {last}، يسبق يومه الأول، {first}.',
  },
  'dateline.at-repeated': {
    en: 'The parameter “at” is given more than once: expected one instant.',
    ru: 'Параметр «at» указан не один раз: ожидается один момент времени.',
    fr: 'Le paramètre « at » est donné plusieurs fois : un seul instant est attendu.',
    ar: 'ورد المعامل «at» أكثر من مرة. المتوقع لحظة واحدة.',
  },
  'dateline.at-refused': {
    en: 'In the parameter “at”, {reason}',
    ru: 'В параметре «at»: {reason}',
    fr: 'Dans le paramètre « at » : {reason}',
    ar: 'في المعامل «at»: {reason}',
  },
  // More than one thing is wrong with what was sent: their sentences in a row.
  'dateline.several': { en: '{problems}', ru: '{problems}', fr: '{problems}', ar: '{problems}' },
  // Of an error of a copy of this package that is older than its codes.
  'dateline.sentence': { en: '{sentence}', ru: '{sentence}', fr: '{sentence}', ar: '{sentence}' },
} as const satisfies Sentences;
