import type { DemoPublication, InEveryLocale } from '../filing/demo-content';

const ingridSolve: InEveryLocale<string> = {
  en: 'Ingrid Sölve',
  ru: 'Ингрид Сёльве',
  fr: 'Ingrid Sölve',
  ar: 'إنغريد سولفه',
};

export const openSeaData: DemoPublication = {
  type: 'statement',
  date: '2026-06-17',
  facts: { form: 'joint-statement', deliveredOn: '2026-06-16' },
  people: [
    { function: 'signatory', who: 'torvane' },
    { function: 'signatory', who: ingridSolve },
  ],
  topics: ['science', 'harbours'],
  texts: {
    en: {
      title: 'Joint statement on the third stage of the open record of the sea, Brenmar, 16 June 2026',
      place: 'Brenmar',
      issuers: ['Ministry of Maritime Heritage of the Republic of Orvelia', 'Institute of Northern Waters'],
      paragraphs: [
        'Since September 2024 every buoy of both sides has published what it measures within the hour: temperature, salt, waves and the songs of whales. Fishermen, pupils and insurers have used the record more than two million times.',
        'The two institutions have agreed to add sixty buoys before the summer of 2027, to keep the record free of charge for ever, and to answer every question from a school within five working days.',
        'They invite other coastal countries to join. The only condition of membership is to publish.',
      ],
    },
    ru: {
      title: 'Совместное заявление о третьем этапе открытой летописи моря, Бренмар, 16 июня 2026 года',
      place: 'Бренмар',
      issuers: ['Министерство морского наследия Республики Орвелия', 'Институт северных вод'],
      paragraphs: [
        'С сентября 2024 года каждый буй обеих сторон в течение часа публикует всё, что измеряет: температуру, солёность, волнение и песни китов. Рыбаки, школьники и страховщики обратились к этой летописи более двух миллионов раз.',
        'Стороны договорились установить до лета 2027 года ещё шестьдесят буёв, навсегда оставить доступ к данным бесплатным и отвечать на каждый вопрос из школы не позднее чем через пять рабочих дней.',
        'Они приглашают присоединиться другие прибрежные страны. Единственное условие участия — публиковать свои данные.',
      ],
    },
    fr: {
      title: 'Déclaration commune sur la troisième étape du registre ouvert de la mer, Brenmar, 16 juin 2026',
      place: 'Brenmar',
      issuers: ['Ministère du Patrimoine maritime de la République d’Orvélie', 'Institut des eaux du Nord'],
      paragraphs: [
        'Depuis septembre 2024, chaque bouée des deux parties publie dans l’heure ce qu’elle mesure : la température, le sel, les vagues et le chant des baleines. Pêcheurs, élèves et assureurs ont consulté ce registre plus de deux millions de fois.',
        'Les deux institutions sont convenues d’ajouter soixante bouées avant l’été 2027, de maintenir le registre gratuit pour toujours et de répondre à toute question d’une école dans les cinq jours ouvrables.',
        'Elles invitent d’autres pays côtiers à les rejoindre. La seule condition est de publier.',
      ],
    },
    ar: {
      title: 'بيان مشترك حول المرحلة الثالثة من السجل المفتوح للبحر، برنمار، 16 يونيو 2026',
      place: 'برنمار',
      issuers: ['وزارة التراث البحري في جمهورية أورفيليا', 'معهد المياه الشمالية'],
      paragraphs: [
        'منذ سبتمبر 2024 تنشر كل عوّامة من عوّامات الجانبين ما تقيسه في غضون ساعة: الحرارة والملوحة والأمواج وغناء الحيتان. وقد استعان الصيادون والتلاميذ وشركات التأمين بهذا السجل أكثر من مليوني مرة.',
        'واتفقت المؤسستان على إضافة ستين عوّامة قبل صيف 2027، وعلى إبقاء السجل مجانيًا إلى الأبد، وعلى الرد على كل سؤال يأتي من مدرسة خلال خمسة أيام عمل.',
        'وهما تدعوان البلدان الساحلية الأخرى إلى الانضمام. الشرط الوحيد للمشاركة هو النشر.',
      ],
    },
  },
};
