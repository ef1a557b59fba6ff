import type { DemoPublication, InEveryLocale } from '../filing/demo-content';

const lenaBrask: InEveryLocale<string> = { en: 'Lena Brask', ru: 'Лена Браск', fr: 'Lena Brask', ar: 'لينا براسك' };

export const gardenLetters: DemoPublication = {
  type: 'interview',
  date: '2026-09-16',
  facts: { deliveredOn: '2026-09-14' },
  people: [
    { function: 'interviewee', who: 'tamin' },
    { function: 'interviewer', who: lenaBrask },
  ],
  topics: ['botany', 'science'],
  turns: [
    {
      who: lenaBrask,
      role: 'question',
      paragraphs: {
        en: ['Seven years ago your garden sent the first parcel to Stockholm. What was in it?'],
        ru: ['Семь лет назад ваш сад отправил в Стокгольм первую посылку. Что в ней было?'],
        fr: ['Il y a sept ans, votre jardin envoyait son premier colis à Stockholm. Que contenait-il ?'],
        ar: ['قبل سبع سنوات أرسلت حديقتكم أول طرد إلى ستوكهولم. ماذا كان فيه؟'],
      },
    },
    {
      who: 'tamin',
      role: 'answer',
      paragraphs: {
        en: [
          'Thirty paper bags of seeds, and a letter asking the gardeners to talk to the ferns. They thought it was a joke. Now they do it.',
        ],
        ru: [
          'Тридцать бумажных пакетиков с семенами и письмо с просьбой разговаривать с папоротниками. Садовники решили, что это шутка. Теперь они так и делают.',
        ],
        fr: [
          'Trente sachets de graines et une lettre priant les jardiniers de parler aux fougères. Ils ont cru à une plaisanterie. Maintenant, ils le font.',
        ],
        ar: [
          'ثلاثون كيسًا ورقيًا من البذور، ورسالة ترجو البستانيين أن يتحدثوا إلى السراخس. ظنوها مزحة، وهم يفعلون ذلك الآن.',
        ],
      },
    },
    {
      who: lenaBrask,
      role: 'question',
      paragraphs: {
        en: ['And what does Stockholm send you?'],
        ru: ['А что присылает вам Стокгольм?'],
        fr: ['Et que vous envoie Stockholm ?'],
        ar: ['وماذا ترسل إليكم ستوكهولم؟'],
      },
    },
    {
      who: 'tamin',
      role: 'answer',
      aside: { en: 'laughing', ru: 'смеётся', fr: 'en riant', ar: 'ضاحكةً' },
      paragraphs: {
        en: [
          'Moss. Boxes and boxes of moss, each labelled by a schoolchild.',
          'Children see what we no longer see. One label says: “Grew behind the bus stop, looked lonely.” We keep that box at the entrance.',
        ],
        ru: [
          'Мох. Коробки и коробки мха, и каждую подписывает кто-нибудь из школьников.',
          'Дети видят то, чего мы уже не замечаем. На одной этикетке написано: «Рос за автобусной остановкой, выглядел одиноким». Эта коробка стоит у нас при входе.',
        ],
        fr: [
          'De la mousse. Des boîtes et des boîtes de mousse, chacune étiquetée par un écolier.',
          'Les enfants voient ce que nous ne voyons plus. Une étiquette dit : « Poussait derrière l’arrêt de bus, avait l’air seule. » Nous gardons cette boîte à l’entrée.',
        ],
        ar: [
          'حزازيات. صناديق تلو صناديق من الحزازيات، وعلى كل منها بطاقة كتبها تلميذ.',
          'يرى الأطفال ما لم نعد نراه. كُتب على إحدى البطاقات: «كانت تنمو خلف موقف الحافلة، وبدت وحيدة». نضع هذا الصندوق عند المدخل.',
        ],
      },
    },
    {
      who: lenaBrask,
      role: 'question',
      paragraphs: {
        en: ['Which plant would you like our listeners to look for tomorrow?'],
        ru: ['Какое растение вы посоветуете нашим слушателям поискать завтра?'],
        fr: ['Quelle plante conseillez-vous à nos auditeurs de chercher demain ?'],
        ar: ['أي نبتة تودين أن يبحث عنها مستمعونا غدًا؟'],
      },
    },
    {
      who: 'tamin',
      role: 'answer',
      paragraphs: {
        en: [
          'Whatever grows between two paving stones. It has chosen the hardest place in town, and it will tell you more about your street than any map.',
        ],
        ru: [
          'То, что растёт между двумя плитами тротуара. Оно выбрало самое трудное место в городе и расскажет о вашей улице больше любой карты.',
        ],
        fr: [
          'Celle qui pousse entre deux pavés. Elle a choisi l’endroit le plus difficile de la ville et vous en dira plus sur votre rue que n’importe quel plan.',
        ],
        ar: [
          'تلك التي تنمو بين حجرين من حجارة الرصيف. لقد اختارت أصعب مكان في المدينة، وستخبركم عن شارعكم أكثر مما تخبركم به أي خريطة.',
        ],
      },
    },
  ],
  texts: {
    en: {
      title: 'Sorel Tamin, Director of the Botanical Garden of Brenmar, in the programme “Garden Letters”',
      excerpt: 'Thirty paper bags, lonely moss and the plant between the paving stones.',
      place: 'Stockholm',
      outlet: 'Radio Meadow',
      programme: 'Garden Letters',
    },
    ru: {
      title: 'Директор Бренмарского ботанического сада Сорель Тамин в программе «Садовые письма»',
      excerpt: 'Тридцать бумажных пакетиков, одинокий мох и растение между плитами тротуара.',
      place: 'Стокгольм',
      outlet: 'Радио «Луг»',
      programme: 'Садовые письма',
    },
    fr: {
      title: 'Sorel Tamin, directrice du Jardin botanique de Brenmar, dans l’émission « Lettres du jardin »',
      excerpt: 'Trente sachets de papier, une mousse solitaire et la plante d’entre les pavés.',
      place: 'Stockholm',
      outlet: 'Radio Prairie',
      programme: 'Lettres du jardin',
    },
    ar: {
      title: 'سوريل تامين، مديرة حديقة برنمار النباتية، في برنامج «رسائل الحديقة»',
      excerpt: 'ثلاثون كيسًا ورقيًا، وحزازيات وحيدة، ونبتة بين حجارة الرصيف.',
      place: 'ستوكهولم',
      outlet: 'راديو المرج',
      programme: 'رسائل الحديقة',
    },
  },
};
