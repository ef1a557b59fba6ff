import type { DemoPublication } from '../filing/demo-content';

export const sixWinters: DemoPublication = {
  type: 'article',
  date: '2023-06-14',
  people: [{ function: 'author', who: 'orlesse' }],
  topics: ['culture'],
  texts: {
    en: {
      title: 'Six winters by the water',
      outlet: 'The Quay Courier',
      paragraphs: [
        'I arrived with three coats and leave with one, because I have learnt which one.',
        'A diplomat from a warm country is given much advice about the cold and none about the light. Nobody told me that in June the evening would simply decide to stay, or that in December a lamp in a window is a form of courtesy towards strangers.',
        'I shall put one in mine, in Brenmar, where nobody needs it. Passers-by will ask, and I shall have a reason to talk about you.',
      ],
    },
    ru: {
      title: 'Шесть зим у воды',
      outlet: 'Портовый курьер',
      paragraphs: [
        'Я приехал с тремя пальто, а уезжаю с одним, потому что теперь знаю, с каким.',
        'Дипломату из тёплой страны дают множество советов о холоде и ни одного — о свете. Никто не предупредил меня, что в июне вечер просто решит остаться, а лампа в окне в декабре — это вежливость по отношению к незнакомым людям.',
        'Я поставлю такую же у себя в Бренмаре, где она никому не нужна. Прохожие станут спрашивать, и у меня будет повод рассказать о вас.',
      ],
    },
    fr: {
      title: 'Six hivers au bord de l’eau',
      outlet: 'Le Courrier du quai',
      paragraphs: [
        'Je suis arrivé avec trois manteaux et je repars avec un seul, parce que j’ai appris lequel.',
        'À un diplomate venu d’un pays chaud, on donne beaucoup de conseils sur le froid et aucun sur la lumière. Personne ne m’avait dit qu’en juin le soir déciderait tout simplement de rester, ni qu’en décembre une lampe à la fenêtre est une politesse faite aux inconnus.',
        'J’en mettrai une à la mienne, à Brenmar, où personne n’en a besoin. Les passants demanderont pourquoi, et j’aurai une raison de parler de vous.',
      ],
    },
    ar: {
      title: 'ستة شتاءات قرب الماء',
      outlet: 'بريد الرصيف',
      paragraphs: [
        'وصلت بثلاثة معاطف وأغادر بواحد، لأنني تعلمت أيها أحتاج إليه.',
        'يُعطى الدبلوماسي القادم من بلد دافئ نصائح كثيرة عن البرد ولا نصيحة واحدة عن الضوء. لم يخبرني أحد أن المساء في يونيو يقرر ببساطة أن يبقى، ولا أن المصباح في النافذة في ديسمبر ضرب من المجاملة للغرباء.',
        'سأضع مصباحًا في نافذتي في برنمار، حيث لا يحتاج إليه أحد. سيسأل المارة، فيكون لدي سبب لأتحدث عنكم.',
      ],
    },
  },
};
