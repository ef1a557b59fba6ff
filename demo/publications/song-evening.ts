import type { DemoPublication } from '../filing/demo-content';

export const songEvening: DemoPublication = {
  type: 'announcement',
  date: '2026-10-20',
  facts: {
    form: 'event',
    startsAt: '2026-11-26T17:00:00.000Z',
    endsAt: '2026-11-26T20:00:00.000Z',
    timeZone: 'Europe/Stockholm',
    eventStatus: 'planned',
  },
  topics: ['culture'],
  texts: {
    en: {
      title: 'Open evening at the embassy: songs of the outer islands',
      place: 'Stockholm',
      venue: 'Great hall of the embassy',
      paragraphs: [
        'On Thursday, 26 November, at six in the evening, the choir of the outer islands sings for the first time this far north. Admission is free; the hall holds one hundred and twenty.',
        'Whoever brings a song of their own may teach it to the choir after the interval. Tea and coconut bread will be served.',
      ],
    },
    ru: {
      title: 'Открытый вечер в посольстве: песни дальних островов',
      place: 'Стокгольм',
      venue: 'Большой зал посольства',
      paragraphs: [
        'В четверг, 26 ноября, в шесть часов вечера хор дальних островов впервые споёт так далеко на севере. Вход свободный; зал вмещает сто двадцать человек.',
        'Кто принесёт свою песню, сможет после антракта разучить её с хором. Будут чай и кокосовый хлеб.',
      ],
    },
    fr: {
      title: 'Soirée ouverte à l’ambassade : chants des îles extérieures',
      place: 'Stockholm',
      venue: 'Grande salle de l’ambassade',
      paragraphs: [
        'Le jeudi 26 novembre à 18 heures, le chœur des îles extérieures chante pour la première fois aussi loin au nord. L’entrée est libre ; la salle compte cent vingt places.',
        'Qui apporte sa propre chanson pourra l’apprendre au chœur après l’entracte. Du thé et du pain de coco seront servis.',
      ],
    },
    ar: {
      title: 'أمسية مفتوحة في السفارة: أغاني الجزر البعيدة',
      place: 'ستوكهولم',
      venue: 'القاعة الكبرى في السفارة',
      paragraphs: [
        'يوم الخميس 26 نوفمبر، في السادسة مساءً، تغني جوقة الجزر البعيدة لأول مرة في أقصى هذا الشمال. الدخول مجاني، وتتسع القاعة لمئة وعشرين شخصًا.',
        'من يحمل معه أغنية يستطيع أن يعلّمها للجوقة بعد الاستراحة. وسيُقدَّم الشاي وخبز جوز الهند.',
      ],
    },
  },
};
