import type { DemoPublication } from '../filing/demo-content';
import { question } from './question';

export const yearOfHarbours: DemoPublication = {
  type: 'speech',
  date: '2026-10-08',
  facts: { form: 'news-conference', delivery: 'transcript', deliveredOn: '2026-10-07', featured: true },
  people: [
    { function: 'speaker', who: 'torvane' },
    { function: 'speaker', who: 'ansou' },
  ],
  topics: ['harbours', 'culture'],
  turns: [
    {
      who: 'torvane',
      role: 'statement',
      paragraphs: {
        en: [
          'Good morning, and thank you for coming to the quay on such a windy day. For an island country a harbour is the front door: letters came in through it, and so did seeds, songs and most of our ancestors.',
          'From January both our countries will open that door a little wider. Eleven harbour towns will show their archives, their gardens and their kitchens, and each of them has found a partner town on the other shore.',
        ],
        ru: [
          'Доброе утро! Спасибо, что пришли на набережную в такой ветреный день. Для островной страны гавань — это парадная дверь: через неё приходили письма, семена, песни и большинство наших предков.',
          'С января обе наши страны откроют эту дверь чуть шире. Одиннадцать портовых городов покажут свои архивы, сады и кухни, и каждый из них нашёл себе город-побратим на другом берегу.',
        ],
        fr: [
          'Bonjour, et merci d’être venus sur le quai par un vent pareil. Pour un pays d’îles, le port est la porte d’entrée : c’est par là que sont arrivés les lettres, les graines, les chansons et la plupart de nos ancêtres.',
          'À partir de janvier, nos deux pays ouvriront cette porte un peu plus grand. Onze villes portuaires montreront leurs archives, leurs jardins et leurs cuisines, et chacune s’est trouvé une ville partenaire sur l’autre rive.',
        ],
        ar: [
          'صباح الخير، وشكرًا لحضوركم إلى الرصيف في هذا اليوم العاصف. الميناء لبلد الجزر هو بابه الأمامي: منه دخلت الرسائل والبذور والأغاني، ومنه جاء معظم أجدادنا.',
          'ابتداءً من يناير سيفتح بلدانا هذا الباب أوسع قليلًا. ستعرض إحدى عشرة مدينة ساحلية محفوظاتها وحدائقها ومطابخها، وقد وجدت كل منها مدينة شريكة على الضفة الأخرى.',
        ],
      },
    },
    {
      who: question,
      role: 'question',
      aside: { en: 'for both speakers', ru: 'обоим', fr: 'aux deux intervenants', ar: 'للمتحدثَين' },
      paragraphs: {
        en: ['What will the programme offer somebody who lives far from the sea?'],
        ru: ['Что найдёт в программе человек, который живёт далеко от моря?'],
        fr: ['Qu’offrira le programme à quelqu’un qui vit loin de la mer ?'],
        ar: ['ماذا سيقدم البرنامج لمن يعيش بعيدًا عن البحر؟'],
      },
    },
    {
      who: 'torvane',
      role: 'answer',
      paragraphs: {
        en: [
          'A train. The travelling exhibition is built into two railway carriages, and its first stop is the town farthest from any coast.',
        ],
        ru: [
          'Поезд. Передвижная выставка разместится в двух железнодорожных вагонах, и первая её остановка — город, от которого до любого побережья дальше всего.',
        ],
        fr: [
          'Un train. L’exposition itinérante tient dans deux voitures, et son premier arrêt sera la ville la plus éloignée de toute côte.',
        ],
        ar: ['قطارًا. المعرض المتنقل مقام في عربتين، ومحطته الأولى هي أبعد المدن عن أي ساحل.'],
      },
    },
    {
      who: 'ansou',
      role: 'answer',
      paragraphs: {
        en: [
          'And a cookery book, which we are writing together with school canteens. You can taste a harbour without seeing it.',
        ],
        ru: [
          'И поваренную книгу, которую мы пишем вместе со школьными столовыми. Гавань можно попробовать на вкус, даже не видя её.',
        ],
        fr: [
          'Et un livre de recettes, que nous écrivons avec des cantines scolaires. On peut goûter un port sans l’avoir vu.',
        ],
        ar: ['وكتابَ طبخ نؤلفه مع مطاعم المدارس. يمكن للمرء أن يتذوق الميناء دون أن يراه.'],
      },
    },
    {
      who: question,
      role: 'question',
      paragraphs: {
        en: ['Will everyone be able to read the old logbooks?'],
        ru: ['Смогут ли все желающие прочитать старые судовые журналы?'],
        fr: ['Tout le monde pourra-t-il lire les anciens journaux de bord ?'],
        ar: ['هل سيتمكن الجميع من قراءة سجلات السفن القديمة؟'],
      },
    },
    {
      who: 'ansou',
      role: 'answer',
      paragraphs: {
        en: [
          'Yes. Four hundred volumes have been photographed page by page. They go online in March, free of charge, with transcripts made by volunteers from both countries.',
        ],
        ru: [
          'Да. Четыреста томов уже сфотографированы страница за страницей. В марте они появятся в открытом доступе вместе с расшифровками, которые сделали добровольцы из обеих стран.',
        ],
        fr: [
          'Oui. Quatre cents volumes ont été photographiés page par page. Ils seront en ligne en mars, gratuitement, avec des transcriptions faites par des bénévoles des deux pays.',
        ],
        ar: ['نعم. صُوّر أربعمئة مجلد صفحةً صفحة، وستُنشر على الإنترنت في مارس مجانًا، مع نصوص فرّغها متطوعون من البلدين.'],
      },
    },
  ],
  texts: {
    en: {
      title:
        'News conference of Minister Elian Torvane and Ambassador Mirela Ansou on the Year of Harbours, Stockholm, 7 October 2026',
      excerpt:
        'Eleven harbour towns, two railway carriages and four hundred logbooks: what 2027 will bring to both shores.',
      place: 'Stockholm',
      event: 'Presentation of the Year of Harbours',
    },
    ru: {
      title:
        'Пресс-конференция министра Элиана Торвана и посла Мирелы Ансу о Годе гаваней, Стокгольм, 7 октября 2026 года',
      excerpt:
        'Одиннадцать портовых городов, два вагона и четыреста судовых журналов: что принесёт 2027 год обоим берегам.',
      place: 'Стокгольм',
      event: 'Презентация Года гаваней',
    },
    fr: {
      title:
        'Conférence de presse du ministre Élian Torvane et de l’ambassadrice Mirela Ansou sur l’Année des ports, Stockholm, 7 octobre 2026',
      excerpt:
        'Onze villes portuaires, deux voitures de train et quatre cents journaux de bord : ce que 2027 apportera aux deux rives.',
      place: 'Stockholm',
      event: 'Présentation de l’Année des ports',
    },
    ar: {
      title: 'المؤتمر الصحفي للوزير إليان تورفان والسفيرة ميريلا أنسو حول عام الموانئ، ستوكهولم، 7 أكتوبر 2026',
      excerpt: 'إحدى عشرة مدينة ساحلية وعربتا قطار وأربعمئة سجل سفينة: ما يحمله عام 2027 إلى الضفتين.',
      place: 'ستوكهولم',
      event: 'تقديم برنامج عام الموانئ',
    },
  },
};
