import type { Refusals } from '../refusal-entry';

/** What of a page itself, its counters, contacts and headings cannot be accounted for. */
export const pageDoubts = {
  'doubt.date-ambiguous': {
    en: '“{date}” has two meanings: the day or the month may stand first.',
    ru: 'У «{date}» два значения: первым может стоять и день, и месяц.',
    fr: '« {date} » a deux sens : le jour ou le mois peut venir en premier.',
    ar: 'للتاريخ «{date}» معنيان: قد يأتي اليوم أولًا أو الشهر.',
  },
  'doubt.counter-goes-on': {
    en: 'The sentence of the counter “{text}” may go on below.',
    ru: 'Предложение счётчика «{text}», возможно, продолжается ниже.',
    fr: 'La phrase du compteur « {text} » continue peut-être plus bas.',
    ar: 'قد تمتد جملة العدّاد «{text}» إلى ما تحتها.',
  },
  'doubt.contact': {
    en: '“{text}” may not be a contact.',
    ru: '«{text}» может быть не контактом.',
    fr: '« {text} » n’est peut-être pas un contact.',
    ar: 'قد لا يكون «{text}» من بيانات الاتصال.',
  },
  'doubt.heading': {
    en: '“{text}” may not be a heading.',
    ru: '«{text}» может быть не рубрикой.',
    fr: '« {text} » n’est peut-être pas une rubrique.',
    ar: 'قد لا يكون «{text}» عنوانًا فرعيًا.',
  },
  'doubt.language': {
    en: 'Nothing tells the language of the page.',
    ru: 'Ничто не указывает на язык страницы.',
    fr: 'Rien n’indique la langue de la page.',
    ar: 'لا شيء يدلّ على لغة الصفحة.',
  },
  'doubt.office-clock': {
    en: 'Nothing tells which clock is the office’s own.',
    ru: 'Ничто не указывает, какие часы — самого представительства.',
    fr: 'Rien ne dit quelle horloge est celle de la représentation.',
    ar: 'لا شيء يدلّ على ساعة البعثة نفسها.',
  },
} as const satisfies Refusals;
