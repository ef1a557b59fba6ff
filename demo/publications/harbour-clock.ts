import type { DemoPublication } from '../filing/demo-content';

export const harbourClock: DemoPublication = {
  type: 'statement',
  date: '2025-11-19',
  facts: { form: 'comment' },
  people: [{ function: 'spokesperson', who: 'halvar' }],
  topics: ['culture', 'harbours'],
  texts: {
    en: {
      title: 'Comment by Press Secretary Teo Halvar on the return of the harbour clock',
      place: 'Stockholm',
      paragraphs: [
        'The great clock of Brenmar harbour, which stopped during the storm of 1987, has been repaired in a workshop in Stockholm and is on its way home.',
        'The clockmakers left one part as they had found it: the minute hand, bent by the wind. It will go on being four minutes ahead, as sailors from Brenmar have always claimed to be.',
      ],
    },
    ru: {
      title: 'Комментарий пресс-секретаря Тео Халвара о возвращении портовых часов',
      place: 'Стокгольм',
      paragraphs: [
        'Большие часы бренмарской гавани, остановившиеся во время шторма 1987 года, починили в стокгольмской мастерской, и теперь они на пути домой.',
        'Одну деталь часовщики оставили такой, какой нашли: погнутую ветром минутную стрелку. Она по-прежнему будет спешить на четыре минуты, как, по их словам, всегда спешили бренмарские моряки.',
      ],
    },
    fr: {
      title: 'Commentaire du porte-parole Teo Halvar sur le retour de l’horloge du port',
      place: 'Stockholm',
      paragraphs: [
        'La grande horloge du port de Brenmar, arrêtée pendant la tempête de 1987, a été réparée dans un atelier de Stockholm. Elle est sur le chemin du retour.',
        'Les horlogers ont laissé une pièce telle qu’ils l’avaient trouvée : l’aiguille des minutes, tordue par le vent. Elle continuera d’avancer de quatre minutes, comme les marins de Brenmar s’en sont toujours vantés.',
      ],
    },
    ar: {
      title: 'تعليق المتحدث الصحفي تيو هالفار على عودة ساعة الميناء',
      place: 'ستوكهولم',
      paragraphs: [
        'ساعة ميناء برنمار الكبيرة، التي توقفت خلال عاصفة عام 1987، أُصلحت في ورشة بستوكهولم وهي الآن في طريقها إلى موطنها.',
        'ترك صانعو الساعات قطعة واحدة كما وجدوها: عقرب الدقائق الذي لوته الريح. سيظل متقدمًا أربع دقائق، كما يزعم بحّارة برنمار دائمًا عن أنفسهم.',
      ],
    },
  },
};
