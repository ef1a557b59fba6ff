import type { DemoPublication } from '../filing/demo-content';

export const firstParcel: DemoPublication = {
  type: 'speech',
  date: '2019-05-24',
  facts: { form: 'remarks', delivery: 'speaking-notes', deliveredOn: '2019-05-23' },
  people: [{ function: 'speaker', who: 'orlesse' }],
  topics: ['botany'],
  texts: {
    en: {
      title: 'Remarks by Ambassador Davin Orlesse on the arrival of the first seeds, Stockholm, 23 May 2019',
      place: 'Stockholm',
      event: 'Beginning of the botanical exchange',
      paragraphs: [
        'I was asked to hand over something precious. Here it is: thirty paper bags, four hundred grams in all.',
        'Some of these seeds will sleep for years. We are not in a hurry either.',
      ],
    },
    ru: {
      title: 'Выступление посла Давина Орлесса по случаю прибытия первых семян, Стокгольм, 23 мая 2019 года',
      place: 'Стокгольм',
      event: 'Начало ботанического обмена',
      paragraphs: [
        'Меня попросили вручить вам нечто драгоценное. Вот оно: тридцать бумажных пакетиков, всего четыреста граммов.',
        'Некоторые из этих семян проспят не один год. Мы тоже никуда не торопимся.',
      ],
    },
    fr: {
      title: 'Intervention de l’ambassadeur Davin Orlesse à l’arrivée des premières graines, Stockholm, 23 mai 2019',
      place: 'Stockholm',
      event: 'Début des échanges botaniques',
      paragraphs: [
        'On m’a chargé de vous remettre quelque chose de précieux. Le voici : trente sachets de papier, quatre cents grammes en tout.',
        'Certaines de ces graines dormiront des années. Nous non plus, nous ne sommes pas pressés.',
      ],
    },
    ar: {
      title: 'كلمة السفير دافين أورليس بمناسبة وصول أولى البذور، ستوكهولم، 23 مايو 2019',
      place: 'ستوكهولم',
      event: 'انطلاق التبادل النباتي',
      paragraphs: [
        'طُلب مني أن أسلّمكم شيئًا ثمينًا. ها هو ذا: ثلاثون كيسًا ورقيًا، أربعمئة غرام في المجموع.',
        'ستنام بعض هذه البذور سنوات. ونحن أيضًا لسنا على عجل.',
      ],
    },
  },
};
