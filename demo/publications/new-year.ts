import type { DemoPublication } from '../filing/demo-content';

export const newYear: DemoPublication = {
  type: 'statement',
  date: '2026-01-02',
  facts: { form: 'greeting' },
  people: [{ function: 'author', who: 'ansou' }],
  topics: ['culture'],
  texts: {
    en: {
      title: 'Ambassador Mirela Ansou’s greeting for the new year',
      place: 'Stockholm',
      paragraphs: [
        'In Orvelia the first boat of the year carries no cargo. It takes on board whoever stands on the pier, sails once round the lighthouse and comes home to soup.',
        'May your year begin in the same manner: with company, with a short journey and with something warm at the end of it.',
      ],
    },
    ru: {
      title: 'Новогоднее поздравление посла Мирелы Ансу',
      place: 'Стокгольм',
      paragraphs: [
        'В Орвелии первое судно года выходит без груза. Оно берёт на борт всех, кто стоит на пирсе, обходит маяк и возвращается домой — к горячему супу.',
        'Пусть и ваш год начнётся так же: с доброй компании, недалёкого пути и чего-нибудь тёплого в конце.',
      ],
    },
    fr: {
      title: 'Vœux de l’ambassadrice Mirela Ansou pour la nouvelle année',
      place: 'Stockholm',
      paragraphs: [
        'En Orvélie, le premier bateau de l’année part sans cargaison. Il embarque tous ceux qui attendent sur la jetée, fait une fois le tour du phare et rentre pour la soupe.',
        'Puisse votre année commencer de la même façon : en bonne compagnie, par un court voyage, avec quelque chose de chaud à l’arrivée.',
      ],
    },
    ar: {
      title: 'تهنئة السفيرة ميريلا أنسو بمناسبة العام الجديد',
      place: 'ستوكهولم',
      paragraphs: [
        'في أورفيليا لا يحمل أول قارب في السنة أي بضاعة. يأخذ على متنه كل من يقف على الرصيف، ويدور دورة واحدة حول المنارة، ثم يعود إلى حساء ساخن.',
        'فليبدأ عامكم على هذا النحو: برفقة طيبة، ورحلة قصيرة، وشيء دافئ في نهايتها.',
      ],
    },
  },
};
