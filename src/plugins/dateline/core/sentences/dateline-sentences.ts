import { messageSentences } from './message-sentences';
import type { Sentence } from './sentence';

/** Whatever the plugin refuses, and the parts such a sentence is made of. */
export const datelineSentences: readonly Sentence[] = [
  {
    en: '{value} is not a calendar day: expected YYYY-MM-DD, such as 2021-04-12.',
    ru: '{value} — не календарный день: ожидается ГГГГ-ММ-ДД, например 2021-04-12.',
    fr: '{value} n’est pas un jour du calendrier : AAAA-MM-JJ est attendu, par exemple 2021-04-12.',
  },
  {
    en: 'The date lies outside the years 0000 to 9999.',
    ru: 'Дата выходит за пределы 0000–9999 годов.',
    fr: 'La date sort des années 0000 à 9999.',
  },
  {
    en: 'The instant lies outside the years 0000 to 9999.',
    ru: 'Момент выходит за пределы 0000–9999 годов.',
    fr: 'L’instant sort des années 0000 à 9999.',
  },
  {
    en: '{value} is not an instant: expected a date and time with Z or an offset, such as 2021-04-12T05:46:00Z.',
    ru: '{value} — не момент времени: ожидаются дата и время с Z или смещением, например 2021-04-12T05:46:00Z.',
    fr: '{value} n’est pas un instant : une date et une heure avec Z ou un décalage sont attendues, par exemple 2021-04-12T05:46:00Z.',
  },
  {
    en: '{value} is not a time of day: expected HH:mm, such as 08:46.',
    ru: '{value} — не время суток: ожидается ЧЧ:мм, например 08:46.',
    fr: '{value} n’est pas une heure du jour : HH:mm est attendu, par exemple 08:46.',
  },
  {
    en: '{value} is an offset, not a time zone: expected an IANA name, such as Europe/London.',
    ru: '{value} — смещение, а не часовой пояс: ожидается название IANA, например Europe/London.',
    fr: '{value} est un décalage, non un fuseau horaire : un nom IANA est attendu, par exemple Europe/London.',
  },
  {
    en: '{value} is not a time zone: expected an IANA name, such as Europe/London.',
    ru: '{value} — не часовой пояс: ожидается название IANA, например Europe/London.',
    fr: '{value} n’est pas un fuseau horaire : un nom IANA est attendu, par exemple Europe/London.',
  },
  {
    en: '{value} is a time zone, but the time zone data of this platform is too old to know it: update Node.js.',
    ru: '{value} — часовой пояс, но данные о поясах на этом сервере слишком старые и не знают его: обновите Node.js.',
    fr: '{value} est un fuseau horaire, mais les données de ce serveur sont trop anciennes pour le connaître : mettez Node.js à jour.',
  },
  {
    en: '{value} is not a locale: expected a BCP 47 tag, such as ru or pt-BR.',
    ru: '{value} — не языковой тег: ожидается тег BCP 47, например ru или pt-BR.',
    fr: '{value} n’est pas une langue : une étiquette BCP 47 est attendue, par exemple ru ou pt-BR.',
  },
  {
    en: 'The last day of the count, {last}, lies before its first day, {first}.',
    ru: 'Последний день счёта, {last}, раньше первого, {first}.',
    fr: 'Le dernier jour du compte, {last}, précède le premier, {first}.',
  },
  {
    en: 'The parameter “at” is given more than once: expected one instant.',
    ru: 'Параметр «at» указан не один раз: ожидается один момент времени.',
    fr: 'Le paramètre « at » est donné plusieurs fois : un seul instant est attendu.',
  },
  {
    en: 'In the parameter “at”, {reason}',
    ru: 'В параметре «at»: {reason}',
    fr: 'Dans le paramètre « at » : {reason}',
  },
  ...messageSentences,
  { en: 'null', ru: 'Пустое значение', fr: 'Une valeur vide' },
  { en: 'a value of type {type}', ru: 'Значение типа {type}', fr: 'Une valeur de type {type}' },
  { en: '“{text}”', ru: '«{text}»', fr: '« {text} »' },
];
