import type { DemoClock, DemoOffice } from './filing/demo-content';

/** The numbers are of the series that Sweden keeps free for books and films; `.example` can never be registered. */
export const office: DemoOffice = {
  timeZone: 'Europe/Stockholm',
  capitalTimeZone: 'Indian/Mauritius',
  name: {
    en: 'Embassy of the Republic of Orvelia in Stockholm',
    ru: 'Посольство Республики Орвелия в Стокгольме',
    fr: 'Ambassade de la République d’Orvélie à Stockholm',
    ar: 'سفارة جمهورية أورفيليا في ستوكهولم',
  },
  contacts: [
    {
      phones: ['+46 8 465 004 10'],
      email: 'press@orvelia.example',
      purpose: { en: 'Press office', ru: 'Пресс-служба', fr: 'Service de presse', ar: 'المكتب الصحفي' },
      hours: {
        en: 'Monday to Friday, 9:00–12:00 and 13:30–17:00',
        ru: 'Понедельник — пятница, 9:00–12:00 и 13:30–17:00',
        fr: 'Du lundi au vendredi, 9 h – 12 h et 13 h 30 – 17 h',
        ar: 'من الاثنين إلى الجمعة، 9:00–12:00 و13:30–17:00',
      },
    },
    {
      phones: ['+46 8 465 004 20', '+46 8 465 004 21'],
      email: 'consul@orvelia.example',
      purpose: { en: 'Consular section', ru: 'Консульский отдел', fr: 'Section consulaire', ar: 'القسم القنصلي' },
      hours: {
        en: 'Tuesday and Thursday, 10:00–15:00, by appointment',
        ru: 'Вторник и четверг, 10:00–15:00, по предварительной записи',
        fr: 'Mardi et jeudi, 10 h – 15 h, sur rendez-vous',
        ar: 'الثلاثاء والخميس، 10:00–15:00، بموعد مسبق',
      },
    },
  ],
  headings: {
    en: { featured: 'Featured', latest: 'Latest from the embassy', allMessages: 'All messages' },
    ru: { featured: 'Главное', latest: 'Последние сообщения', allMessages: 'Все сообщения' },
    fr: { featured: 'À la une', latest: 'Dernières publications', allMessages: 'Toutes les publications' },
    ar: { featured: 'أبرز الأخبار', latest: 'آخر المستجدات', allMessages: 'جميع المنشورات' },
  },
};

/** The invented capital keeps the time of a real zone; the third city lies half an hour off the full ones. */
export const clocks: readonly DemoClock[] = [
  { timeZone: 'Indian/Mauritius', label: { en: 'Brenmar', ru: 'Бренмар', fr: 'Brenmar', ar: 'برنمار' } },
  { timeZone: 'Europe/Stockholm', label: { en: 'Stockholm', ru: 'Стокгольм', fr: 'Stockholm', ar: 'ستوكهولم' } },
  {
    timeZone: 'America/St_Johns',
    label: { en: 'St John’s', ru: 'Сент-Джонс', fr: 'Saint-Jean de Terre-Neuve', ar: 'سانت جونز' },
  },
];
