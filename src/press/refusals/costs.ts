import type { Refusals } from './refusal-entry';

/** What GraphQL says of a query that is not answered because of what it would cost, or how it is made. */
export const costRefusals = {
  'graphql.too-costly': {
    class: 'invalid',
    en: 'The query costs {cost} points; at most {most} are answered. Ask for fewer fields, smaller pages or fewer conditions.',
    ru: 'Запрос стоит {cost} баллов; ответ даётся не более чем на {most}. Запросите меньше полей, страницы поменьше или меньше условий.',
    fr: 'La requête coûte {cost} points ; {most} au plus reçoivent une réponse. Demandez moins de champs, des pages plus petites ou moins de conditions.',
    ar: 'كلفة الاستعلام {cost} نقطة، ولا يُجاب عن أكثر من {most}. اطلبوا حقولًا أقل أو صفحات أصغر أو شروطًا أقل.',
  },
  'graphql.too-much': {
    class: 'invalid',
    en: 'The query has {count} {what}; at most {most} are answered.',
    ru: 'В запросе {count} ({what}); ответ даётся не более чем на {most}.',
    fr: 'La requête a {count} ({what}) ; {most} au plus reçoivent une réponse.',
    ar: 'في الاستعلام {count} ({what})، ولا يُجاب عن أكثر من {most}.',
  },
  'graphql.dearer-than-estimated': {
    class: 'invalid',
    en: 'The answer has become dearer than the query was estimated at; ask for smaller pages.',
    ru: 'Ответ оказался дороже, чем был оценён запрос; запросите страницы поменьше.',
    fr: 'La réponse est devenue plus coûteuse que la requête n’avait été estimée ; demandez des pages plus petites.',
    ar: 'صار الرد أغلى مما قُدّر للاستعلام: اطلبوا صفحات أصغر.',
  },
  'graphql.not-persisted': {
    class: 'invalid',
    en: 'Persisted queries are not kept here. Send the query itself.',
    ru: 'Запросы здесь не хранятся. Отправьте сам запрос.',
    fr: 'Les requêtes ne sont pas conservées ici. Envoyez la requête elle-même.',
    ar: 'لا تُحفظ الاستعلامات هنا. أرسلوا الاستعلام نفسه.',
  },
  'graphql.sort-through-relation': {
    class: 'invalid',
    en: 'The sort "{key}" goes through a relation; within an entry only its own attributes sort.',
    ru: 'Сортировка «{key}» идёт через связь; внутри записи сортируют только её собственные атрибуты.',
    fr: 'Le tri « {key} » passe par une relation ; dans une entrée, seuls ses propres attributs trient.',
    ar: 'يمر الفرز «{key}» بعلاقة، ولا يُفرز داخل المدخل إلا بسماته هو.',
  },
  'graphql.fragment-spreads-itself': {
    class: 'invalid',
    en: 'The fragment "{name}" spreads itself.',
    ru: 'Фрагмент «{name}» включает сам себя.',
    fr: 'Le fragment « {name} » s’inclut lui-même.',
    ar: 'الجزء «{name}» يضمّ نفسه.',
  },
  'graphql.fragment-missing': {
    class: 'invalid',
    en: 'The query spreads a fragment "{name}", which it does not have.',
    ru: 'Запрос включает фрагмент «{name}», которого в нём нет.',
    fr: 'La requête inclut un fragment « {name} » qu’elle n’a pas.',
    ar: 'يضمّ الاستعلام جزءًا «{name}» لا وجود له فيه.',
  },
} as const satisfies Refusals;
