import type { Refusals } from './refusal-entry';

/** What the desk says of days that are none, or stand in the wrong order. */
export const dayRefusals = {
  'date.day-expected': {
    class: 'invalid',
    en: '"date" is "{date}"; expected a day, YYYY-MM-DD.',
    ru: 'В «date» стоит «{date}»; ожидается день в виде YYYY-MM-DD.',
    fr: '« date » vaut « {date} » ; un jour AAAA-MM-JJ est attendu.',
    ar: 'قيمة «date» هي «{date}». المتوقع يوم بصيغة YYYY-MM-DD.',
  },
  'calendar.day-missing': {
    class: 'invalid',
    en: '"{name}" is missing: expected YYYY-MM-DD, such as {example}.',
    ru: 'Не хватает «{name}»: ожидается YYYY-MM-DD, например {example}.',
    fr: '« {name} » manque : AAAA-MM-JJ est attendu, par exemple {example}.',
    ar: '«{name}» ناقص. المتوقع YYYY-MM-DD، مثل {example}.',
  },
  'calendar.day-expected': {
    class: 'invalid',
    en: '"{name}" is not a calendar day of the years 1000 to 9998: expected YYYY-MM-DD, such as {example}.',
    ru: 'В «{name}» нет дня календаря с 1000 по 9998 год: ожидается YYYY-MM-DD, например {example}.',
    fr: '« {name} » n’est pas un jour des années 1000 à 9998 : AAAA-MM-JJ est attendu, par exemple {example}.',
    ar: '«{name}» ليس يومًا من السنوات 1000 إلى 9998. المتوقع YYYY-MM-DD، مثل {example}.',
  },
  'calendar.order': {
    class: 'invalid',
    en: '"to" ({to}) lies before "from" ({from}).',
    ru: '«to» ({to}) раньше, чем «from» ({from}).',
    fr: '« to » ({to}) précède « from » ({from}).',
    ar: 'يسبق «to» ({to}) «from» ({from}).',
  },
  'event.order': {
    class: 'invalid',
    en: 'The event ends at {end}, before it begins at {start}.',
    ru: 'Мероприятие заканчивается в {end}, то есть раньше, чем начинается ({start}).',
    fr: 'L’événement se termine à {end}, avant de commencer à {start}.',
    ar: 'ينتهي الحدث في {end} قبل أن يبدأ في {start}.',
  },
  'post.order': {
    class: 'invalid',
    en: 'The post ends on {end}, before it begins on {start}.',
    ru: 'Должность оставлена {end}, то есть раньше, чем занята ({start}).',
    fr: 'La fonction prend fin le {end}, avant de commencer le {start}.',
    ar: 'ينتهي المنصب في {end} قبل أن يبدأ في {start}.',
  },
  'calendar.too-long': {
    class: 'invalid',
    en: '"from" and "to" span {days} days; expected {most} at most.',
    ru: 'Между «from» и «to» дней: {days}; допустимо не более {most}.',
    fr: 'De « from » à « to », il y a {days} jours ; {most} au plus.',
    ar: 'عدد الأيام بين «from» و«to» {days}، والحد الأقصى {most}.',
  },
} as const satisfies Refusals;
