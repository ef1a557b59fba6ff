import type { DemoContent } from './filing/demo-content';

const ambassador = {
  en: 'Ambassador of Orvelia to Sweden',
  ru: 'Посол Орвелии в Швеции',
  fr: 'Ambassadrice d’Orvélie en Suède',
  ar: 'سفيرة أورفيليا لدى السويد',
};

export const people: DemoContent['people'] = {
  ansou: {
    name: { en: 'Mirela Ansou', ru: 'Мирела Ансу', fr: 'Mirela Ansou', ar: 'ميريلا أنسو' },
    posts: [
      {
        from: '2018-02-01',
        to: '2023-08-31',
        title: {
          en: 'Director for Cultural Relations',
          ru: 'Директор департамента культурных связей',
          fr: 'Directrice des relations culturelles',
          ar: 'مديرة العلاقات الثقافية',
        },
      },
      { from: '2023-09-01', title: ambassador },
    ],
  },
  orlesse: {
    name: { en: 'Davin Orlesse', ru: 'Давин Орлесс', fr: 'Davin Orlesse', ar: 'دافين أورليس' },
    posts: [
      {
        from: '2017-09-01',
        to: '2023-08-31',
        title: { ...ambassador, fr: 'Ambassadeur d’Orvélie en Suède', ar: 'سفير أورفيليا لدى السويد' },
      },
    ],
  },
  torvane: {
    name: { en: 'Elian Torvane', ru: 'Элиан Торван', fr: 'Élian Torvane', ar: 'إليان تورفان' },
    posts: [
      {
        from: '2022-04-19',
        title: {
          en: 'Minister of Foreign Affairs and Maritime Heritage',
          ru: 'Министр иностранных дел и морского наследия',
          fr: 'Ministre des Affaires étrangères et du Patrimoine maritime',
          ar: 'وزير الخارجية والتراث البحري',
        },
      },
    ],
  },
  tamin: {
    name: { en: 'Sorel Tamin', ru: 'Сорель Тамин', fr: 'Sorel Tamin', ar: 'سوريل تامين' },
    posts: [
      {
        from: '2015-03-01',
        title: {
          en: 'Director of the Botanical Garden of Brenmar',
          ru: 'Директор Бренмарского ботанического сада',
          fr: 'Directrice du Jardin botanique de Brenmar',
          ar: 'مديرة حديقة برنمار النباتية',
        },
      },
    ],
  },
  corvel: {
    name: { en: 'Nadia Corvel', ru: 'Надия Корвель', fr: 'Nadia Corvel', ar: 'نادية كورفيل' },
    posts: [
      {
        from: '2021-01-11',
        title: {
          en: 'Trade Counsellor',
          ru: 'Торговый советник',
          fr: 'Conseillère commerciale',
          ar: 'المستشارة التجارية',
        },
      },
    ],
  },
  halvar: {
    name: { en: 'Teo Halvar', ru: 'Тео Халвар', fr: 'Teo Halvar', ar: 'تيو هالفار' },
    posts: [
      {
        from: '2024-02-01',
        title: { en: 'Press Secretary', ru: 'Пресс-секретарь', fr: 'Porte-parole', ar: 'المتحدث الصحفي' },
      },
    ],
  },
};
