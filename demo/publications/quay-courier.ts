import type { DemoPublication } from '../filing/demo-content';
import { question } from './question';

export const quayCourier: DemoPublication = {
  type: 'interview',
  date: '2026-03-11',
  facts: { deliveredOn: '2026-03-05' },
  people: [{ function: 'interviewee', who: 'ansou' }],
  topics: ['culture'],
  turns: [
    {
      who: question,
      role: 'question',
      paragraphs: {
        en: ['You came to Stockholm in the autumn of 2023. When did the city stop being strange?'],
        ru: ['Вы приехали в Стокгольм осенью 2023 года. Когда город перестал быть чужим?'],
        fr: ['Vous êtes arrivée à Stockholm à l’automne 2023. Quand la ville a-t-elle cessé de vous être étrangère ?'],
        ar: ['وصلتِ إلى ستوكهولم في خريف عام 2023. متى لم تعد المدينة غريبة عليك؟'],
      },
    },
    {
      who: 'ansou',
      role: 'answer',
      paragraphs: {
        en: [
          'On the first morning when I knew which ferry was late by the sound of it. At home I could always tell. I had not expected to learn it again.',
        ],
        ru: [
          'В то утро, когда я впервые по звуку поняла, какой паром опаздывает. Дома я это всегда умела и не думала, что придётся учиться заново.',
        ],
        fr: [
          'Le premier matin où j’ai reconnu au bruit quel bac était en retard. Chez moi, je l’ai toujours su ; je ne m’attendais pas à devoir le réapprendre.',
        ],
        ar: ['في أول صباح عرفتُ فيه من الصوت أي عبّارة تأخرت. كنت أعرف ذلك دائمًا في بلدي، ولم أتوقع أن أتعلمه من جديد.'],
      },
    },
    {
      who: question,
      role: 'question',
      paragraphs: {
        en: ['What should an embassy do that a website cannot?'],
        ru: ['Что должно делать посольство, чего не может сайт?'],
        fr: ['Que doit faire une ambassade qu’un site internet ne peut pas faire ?'],
        ar: ['ماذا ينبغي أن تفعل السفارة مما لا يستطيعه موقع على الإنترنت؟'],
      },
    },
    {
      who: 'ansou',
      role: 'answer',
      paragraphs: {
        en: [
          'Open the door and put the kettle on. On the last Thursday of every month anyone may come and borrow a book, and in two years not one has gone missing.',
        ],
        ru: [
          'Открыть дверь и поставить чайник. В последний четверг каждого месяца к нам может прийти кто угодно и взять книгу, и за два года не пропала ни одна.',
        ],
        fr: [
          'Ouvrir la porte et mettre l’eau à chauffer. Le dernier jeudi du mois, chacun peut venir emprunter un livre ; en deux ans, pas un n’a disparu.',
        ],
        ar: [
          'أن تفتح الباب وتضع إبريق الشاي على النار. في آخر خميس من كل شهر يستطيع أي شخص أن يأتي ويستعير كتابًا، ولم يضع كتاب واحد منذ عامين.',
        ],
      },
    },
  ],
  texts: {
    en: {
      title: 'Ambassador Mirela Ansou’s interview with the newspaper “The Quay Courier”',
      place: 'Stockholm',
      outlet: 'The Quay Courier',
      excerpt: 'On late ferries, borrowed books and the kettle that every embassy needs.',
    },
    ru: {
      title: 'Интервью посла Мирелы Ансу газете «Портовый курьер»',
      place: 'Стокгольм',
      outlet: 'Портовый курьер',
      excerpt: 'Об опаздывающих паромах, взятых на время книгах и чайнике, который нужен каждому посольству.',
    },
    fr: {
      title: 'Entretien de l’ambassadrice Mirela Ansou avec le journal « Le Courrier du quai »',
      place: 'Stockholm',
      outlet: 'Le Courrier du quai',
      excerpt: 'Des bacs en retard, des livres empruntés et la bouilloire dont toute ambassade a besoin.',
    },
    ar: {
      title: 'مقابلة السفيرة ميريلا أنسو مع صحيفة «بريد الرصيف»',
      place: 'ستوكهولم',
      outlet: 'بريد الرصيف',
      excerpt: 'عن العبّارات المتأخرة والكتب المستعارة وإبريق الشاي الذي تحتاج إليه كل سفارة.',
    },
  },
};
