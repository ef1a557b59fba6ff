import type { DemoCounter } from './filing/demo-content';

export const counters: readonly DemoCounter[] = [
  {
    since: '2019-05-23',
    timeZone: 'Europe/Stockholm',
    title: { en: 'Botanical exchange', ru: 'Ботанический обмен', fr: 'Échanges botaniques', ar: 'التبادل النباتي' },
    message: {
      en: '{days, plural, one {{days} day} other {{days} days}} since the botanical exchange between Brenmar and Stockholm began',
      ru: '{days, plural, one {{days} день} few {{days} дня} many {{days} дней} other {{days} дня}} со дня начала ботанического обмена между Бренмаром и Стокгольмом',
      fr: '{days, plural, one {{days} jour} other {{days} jours}} depuis le début des échanges botaniques entre Brenmar et Stockholm',
      ar: '{days, plural, zero {لم يمضِ يوم بعد} one {مضى يوم واحد} two {مضى يومان} few {مضت {days} أيام} many {مضى {days} يومًا} other {مضى {days} يوم}} على انطلاق التبادل النباتي بين برنمار وستوكهولم',
    },
  },
  {
    since: '2024-09-14',
    timeZone: 'Indian/Mauritius',
    title: {
      en: 'Open sea data',
      ru: 'Открытые данные о море',
      fr: 'Données marines ouvertes',
      ar: 'بيانات البحر المفتوحة',
    },
    message: {
      en: [
        '{days, plural, one {# day} other {# days}} of sea measurements open to everyone:',
        '{years, plural, one {# year} other {# years}}, {months, plural, one {# month} other {# months}}',
        'and {monthDays, plural, one {# day} other {# days}}',
      ].join(' '),
      ru: [
        '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}} морских наблюдений, открытых для всех:',
        '{years, plural, one {# год} few {# года} many {# лет} other {# года}},',
        '{months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}',
        'и {monthDays, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
      ].join(' '),
      fr: [
        '{days, plural, one {# jour} other {# jours}} de mesures marines ouvertes à tous :',
        '{years, plural, one {# an} other {# ans}}, {months} mois',
        'et {monthDays, plural, one {# jour} other {# jours}}',
      ].join(' '),
      ar: [
        '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
        'من القياسات البحرية المفتوحة للجميع:',
        '{years, plural, zero {# سنة} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}',
        'و{months, plural, zero {# شهر} one {شهر واحد} two {شهران} few {# أشهر} many {# شهرًا} other {# شهر}}',
        'و{monthDays, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
      ].join(' '),
    },
  },
];
