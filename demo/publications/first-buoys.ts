import type { DemoPublication } from '../filing/demo-content';

export const firstBuoys: DemoPublication = {
  type: 'statement',
  date: '2024-09-16',
  facts: { form: 'statement', deliveredOn: '2024-09-14' },
  people: [{ function: 'signatory', who: 'torvane' }],
  topics: ['science', 'harbours'],
  texts: {
    en: {
      title: 'Statement by the Ministry on the first open buoys, Brenmar, 14 September 2024',
      place: 'Brenmar',
      issuers: ['Ministry of Maritime Heritage of the Republic of Orvelia'],
      paragraphs: [
        'At noon today twelve buoys began to publish what they measure, for anybody and without a password. The first reading was taken by a class of ten-year-olds: 26.4 degrees.',
        'The Ministry thanks the engineers on both shores, and the fishermen who showed them where the currents really run.',
      ],
    },
    ru: {
      title: 'Заявление министерства о первых открытых буях, Бренмар, 14 сентября 2024 года',
      place: 'Бренмар',
      issuers: ['Министерство морского наследия Республики Орвелия'],
      paragraphs: [
        'Сегодня в полдень двенадцать буёв начали публиковать свои измерения — для всех и без пароля. Первое показание сняли десятилетние школьники: 26,4 градуса.',
        'Министерство благодарит инженеров на обоих берегах и рыбаков, которые показали им, где на самом деле проходят течения.',
      ],
    },
    fr: {
      title: 'Déclaration du ministère sur les premières bouées ouvertes, Brenmar, 14 septembre 2024',
      place: 'Brenmar',
      issuers: ['Ministère du Patrimoine maritime de la République d’Orvélie'],
      paragraphs: [
        'Aujourd’hui à midi, douze bouées ont commencé à publier ce qu’elles mesurent, pour tous et sans mot de passe. Le premier relevé a été fait par une classe d’enfants de dix ans : 26,4 degrés.',
        'Le ministère remercie les ingénieurs des deux rives, et les pêcheurs qui leur ont montré où passent vraiment les courants.',
      ],
    },
    ar: {
      title: 'بيان الوزارة حول أولى العوّامات المفتوحة، برنمار، 14 سبتمبر 2024',
      place: 'برنمار',
      issuers: ['وزارة التراث البحري في جمهورية أورفيليا'],
      paragraphs: [
        'ظهر اليوم بدأت اثنتا عشرة عوّامة بنشر ما تقيسه للجميع ومن دون كلمة مرور. وسجّل القراءة الأولى تلاميذ في العاشرة من العمر: 26.4 درجة.',
        'تشكر الوزارة المهندسين على الضفتين، والصيادين الذين دلّوهم على المجرى الحقيقي للتيارات.',
      ],
    },
  },
};
