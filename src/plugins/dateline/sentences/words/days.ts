import type { OtherWords } from './other-words';

/** Days and times of day that are none, in the languages beside English. */
export const dayWords = {
  'dateline.day-expected': {
    ru: '{value} — не календарный день: ожидается ГГГГ-ММ-ДД, например 2021-04-12.',
    fr: '{value} n’est pas un jour du calendrier : AAAA-MM-JJ est attendu, par exemple 2021-04-12.',
    ar: '{value} ليس يومًا من أيام التقويم. المتوقع YYYY-MM-DD، مثل 2021-04-12.',
  },
  'dateline.time-expected': {
    ru: '{value} — не время суток: ожидается ЧЧ:мм, например 08:46.',
    fr: '{value} n’est pas une heure du jour : HH:mm est attendu, par exemple 08:46.',
    ar: '{value} ليس وقتًا من اليوم. المتوقع HH:mm، مثل 08:46.',
  },
  'dateline.date-out-of-range': {
    ru: 'Дата выходит за пределы 0001–9999 годов.',
    fr: 'La date sort des années 0001 à 9999.',
    ar: 'التاريخ خارج السنوات 0001 إلى 9999.',
  },
  'dateline.whole-days-expected': {
    ru: '{value} — не целое число дней.',
    fr: '{value} n’est pas un nombre entier de jours.',
    ar: '{value} ليس عددًا صحيحًا من الأيام.',
  },
} as const satisfies OtherWords;
