import type { DemoPublication } from '../filing/demo-content';

export const harbourFair: DemoPublication = {
  type: 'announcement',
  date: '2026-09-28',
  facts: {
    form: 'event',
    startsAt: '2026-12-03T08:00:00.000Z',
    endsAt: '2026-12-05T15:00:00.000Z',
    timeZone: 'Europe/Stockholm',
    eventStatus: 'rescheduled',
  },
  topics: ['trade', 'harbours'],
  texts: {
    en: {
      title: 'Fair of small harbours moved to 3–5 December',
      place: 'Stockholm',
      venue: 'Exhibition hall on the North Quay',
      paragraphs: [
        'The fair of small harbours, announced for November, takes place from 3 to 5 December, so that the exhibitors’ ship can wait for calm weather. Tickets that have been issued stay valid.',
        'Forty exhibitors show spices, boat models, nautical instruments and sails turned into bags. Saturday is for families.',
      ],
    },
    ru: {
      title: 'Ярмарка малых гаваней переносится на 3–5 декабря',
      place: 'Стокгольм',
      venue: 'Выставочный зал на Северной набережной',
      paragraphs: [
        'Ярмарка малых гаваней, объявленная на ноябрь, пройдёт с 3 по 5 декабря: судно с участниками дождётся спокойной погоды. Выданные билеты остаются действительными.',
        'Сорок участников привезут пряности, модели лодок, навигационные приборы и сумки, сшитые из парусов. Суббота — день для всей семьи.',
      ],
    },
    fr: {
      title: 'La foire des petits ports reportée aux 3, 4 et 5 décembre',
      place: 'Stockholm',
      venue: 'Hall d’exposition du quai Nord',
      paragraphs: [
        'La foire des petits ports, annoncée pour novembre, aura lieu du 3 au 5 décembre, afin que le navire des exposants puisse attendre le beau temps. Les billets déjà délivrés restent valables.',
        'Quarante exposants présenteront des épices, des maquettes de bateaux, des instruments nautiques et des voiles transformées en sacs. Le samedi est réservé aux familles.',
      ],
    },
    ar: {
      title: 'تأجيل معرض الموانئ الصغيرة إلى 3–5 ديسمبر',
      place: 'ستوكهولم',
      venue: 'قاعة المعارض على الرصيف الشمالي',
      paragraphs: [
        'يُقام معرض الموانئ الصغيرة، الذي أُعلن عنه لشهر نوفمبر، من 3 إلى 5 ديسمبر، كي تتمكن سفينة العارضين من انتظار هدوء البحر. وتبقى التذاكر الصادرة صالحة.',
        'يعرض أربعون مشاركًا التوابل ونماذج القوارب وأدوات الملاحة وحقائب صُنعت من الأشرعة. ويوم السبت مخصص للعائلات.',
      ],
    },
  },
};
