import type { DemoPublication } from '../filing/demo-content';

export const glasshouse: DemoPublication = {
  type: 'speech',
  date: '2026-05-22',
  facts: { form: 'address', delivery: 'as-drafted', deliveredOn: '2026-05-22', featured: true },
  people: [{ function: 'speaker', who: 'torvane' }],
  topics: ['botany', 'science'],
  texts: {
    en: {
      title: 'Address by Minister Elian Torvane at the opening of the northern glasshouse, Brenmar, 22 May 2026',
      excerpt: 'A house of glass for plants that need winter, built on an island that has none.',
      place: 'Brenmar',
      event: 'Opening of the northern glasshouse',
      paragraphs: [
        'Dear friends, we have spent two centuries building warm rooms for tropical plants in cold countries. Today we open the opposite: a cold room for northern plants under a tropical sun.',
        'Inside you will find lingonberry, dwarf birch and forty kinds of moss. They came from Stockholm as seeds and cuttings, and they came with names, notes and a great deal of patience.',
        'The glasshouse keeps its winter with water from the harbour, not with electricity from the grid. The engineers who thought of that are still students, and they are standing in the second row. Please turn round and thank them.',
      ],
    },
    ru: {
      title: 'Выступление министра Элиана Торвана на открытии северной оранжереи, Бренмар, 22 мая 2026 года',
      excerpt: 'Стеклянный дом для растений, которым нужна зима, — на острове, где зимы не бывает.',
      place: 'Бренмар',
      event: 'Открытие северной оранжереи',
      paragraphs: [
        'Дорогие друзья! Двести лет в холодных странах строили тёплые залы для тропических растений. Сегодня мы открываем нечто противоположное: холодный зал для северных растений под тропическим солнцем.',
        'Внутри вы увидите бруснику, карликовую берёзу и сорок видов мха. Они прибыли из Стокгольма семенами и черенками — с именами, заметками и большим запасом терпения.',
        'Зиму в оранжерее поддерживает вода из гавани, а не электричество из сети. Инженеры, которые это придумали, ещё учатся, и они стоят во втором ряду. Пожалуйста, обернитесь и поблагодарите их.',
      ],
    },
    fr: {
      title: 'Allocution du ministre Élian Torvane à l’inauguration de la serre nordique, Brenmar, 22 mai 2026',
      excerpt: 'Une maison de verre pour des plantes qui ont besoin d’hiver, sur une île qui n’en connaît pas.',
      place: 'Brenmar',
      event: 'Inauguration de la serre nordique',
      paragraphs: [
        'Chers amis, on a passé deux siècles à bâtir, dans les pays froids, des salles chaudes pour les plantes tropicales. Nous ouvrons aujourd’hui l’inverse : une salle froide pour les plantes du Nord, sous un soleil tropical.',
        'Vous y trouverez l’airelle, le bouleau nain et quarante espèces de mousses. Elles sont venues de Stockholm sous forme de graines et de boutures, avec leurs noms, leurs fiches et beaucoup de patience.',
        'La serre garde son hiver grâce à l’eau du port, et non à l’électricité du réseau. Les ingénieurs qui y ont pensé sont encore étudiants ; ils se tiennent au deuxième rang. Retournez-vous, s’il vous plaît, et remerciez-les.',
      ],
    },
    ar: {
      title: 'كلمة الوزير إليان تورفان في افتتاح البيت الزجاجي الشمالي، برنمار، 22 مايو 2026',
      excerpt: 'بيت من زجاج لنباتات تحتاج إلى الشتاء، على جزيرة لا تعرف الشتاء.',
      place: 'برنمار',
      event: 'افتتاح البيت الزجاجي الشمالي',
      paragraphs: [
        'أيها الأصدقاء الأعزاء، أمضى الناس قرنين في بناء قاعات دافئة للنباتات الاستوائية في البلدان الباردة. واليوم نفتتح العكس: قاعة باردة لنباتات الشمال تحت شمس استوائية.',
        'ستجدون في الداخل العنبية الحمراء والبتولا القزمة وأربعين نوعًا من الحزازيات. جاءت من ستوكهولم بذورًا وعُقَلًا، ومعها أسماؤها وبطاقاتها وكثير من الصبر.',
        'يحتفظ البيت الزجاجي بشتائه بفضل مياه الميناء، لا بكهرباء الشبكة. والمهندسون الذين خطرت لهم الفكرة ما زالوا طلابًا، وهم واقفون في الصف الثاني، فالتفتوا إليهم من فضلكم واشكروهم.',
      ],
    },
  },
};
