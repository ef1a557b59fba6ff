import type { Sentence } from 'strapi-plugin-dateline/core';

/** What the desk says of a request that is not made as it should be. */
export const requestSentences: readonly Sentence[] = [
  {
    en: '"{type}" is no type of publication: expected {types}.',
    ru: '«{type}» — не вид публикации: ожидается {types}.',
    fr: '« {type} » n’est pas un type de publication : {types} est attendu.',
  },
  {
    en: 'The type is one of the five types of publication.',
    ru: 'Вид публикации — один из пяти.',
    fr: 'Le type est l’un des cinq types de publication.',
  },
  {
    en: '"{name}" is unknown; expected {names}.',
    ru: 'Параметр «{name}» неизвестен; ожидается {names}.',
    fr: '« {name} » est inconnu ; {names} est attendu.',
  },
  { en: '"{name}" takes one value.', ru: '«{name}» указывается один раз.', fr: '« {name} » prend une seule valeur.' },
  {
    en: '"{name}" takes one text of at most {most} characters.',
    ru: 'В «{name}» указывается один текст не длиннее {most} знаков.',
    fr: '« {name} » prend un seul texte de {most} caractères au plus.',
  },
  {
    en: '"date" is "{date}"; expected a day, YYYY-MM-DD.',
    ru: 'В «date» стоит «{date}»; ожидается день в виде YYYY-MM-DD.',
    fr: '« date » vaut « {date} » ; un jour AAAA-MM-JJ est attendu.',
  },
  {
    en: '"{name}" is missing: expected YYYY-MM-DD, such as {example}.',
    ru: 'Не хватает «{name}»: ожидается YYYY-MM-DD, например {example}.',
    fr: '« {name} » manque : AAAA-MM-JJ est attendu, par exemple {example}.',
  },
  {
    en: '"{name}" is not a calendar day of the years 1000 to 9998: expected YYYY-MM-DD, such as {example}.',
    ru: 'В «{name}» нет дня календаря с 1000 по 9998 год: ожидается YYYY-MM-DD, например {example}.',
    fr: '« {name} » n’est pas un jour des années 1000 à 9998 : AAAA-MM-JJ est attendu, par exemple {example}.',
  },
  {
    en: '"to" ({to}) lies before "from" ({from}).',
    ru: '«to» ({to}) раньше, чем «from» ({from}).',
    fr: '« to » ({to}) précède « from » ({from}).',
  },
  {
    en: '"from" and "to" span {days} days; expected {most} at most.',
    ru: 'Между «from» и «to» дней: {days}; допустимо не более {most}.',
    fr: 'De « from » à « to », il y a {days} jours ; {most} au plus.',
  },
  {
    en: '"locale" takes one code of a language, such as fr.',
    ru: 'В «locale» указывается один код языка, например fr.',
    fr: '« locale » prend un seul code de langue, par exemple fr.',
  },
  {
    en: '"locale" is "{locale}"; expected one of {locales}.',
    ru: 'В «locale» стоит «{locale}»; ожидается один из языков: {locales}.',
    fr: '« locale » vaut « {locale} » ; une de ces langues est attendue : {locales}.',
  },
  {
    en: '"{name}" is a whole number from 1 to {most}.',
    ru: '«{name}» — целое число от 1 до {most}.',
    fr: '« {name} » est un nombre entier de 1 à {most}.',
  },
  {
    en: 'Withdrawals know no parameter "{name}".',
    ru: 'У списка отозванных текстов нет параметра «{name}».',
    fr: 'Les retraits n’ont pas de paramètre « {name} ».',
  },
  { en: 'Pages count from 1.', ru: 'Страницы считаются с 1.', fr: 'Les pages se comptent à partir de 1.' },
  {
    en: 'The parameter "{name}" stands once, or not at all.',
    ru: 'Параметр «{name}» указывается один раз или не указывается вовсе.',
    fr: 'Le paramètre « {name} » figure une fois, ou pas du tout.',
  },
  {
    en: 'The parameter "{name}" stands once.',
    ru: 'Параметр «{name}» указывается один раз.',
    fr: 'Le paramètre « {name} » figure une fois.',
  },
  {
    en: 'The parameter "{name}" names 1 to {most} texts.',
    ru: 'Параметр «{name}» называет от 1 до {most} текстов.',
    fr: 'Le paramètre « {name} » nomme de 1 à {most} textes.',
  },
  {
    en: 'The parameter "{name}": {reason}',
    ru: 'Параметр «{name}»: {reason}',
    fr: 'Le paramètre « {name} » : {reason}',
  },
  {
    en: 'There is no parameter "{name}"; there are {names}.',
    ru: 'Параметра «{name}» нет; есть {names}.',
    fr: 'Il n’y a pas de paramètre « {name} » ; il y a {names}.',
  },
  {
    en: 'The parameter "locale" is not one BCP 47 locale such as "fr".',
    ru: 'Параметр «locale» — не языковой тег BCP 47, такой как «fr».',
    fr: 'Le paramètre « locale » n’est pas une langue BCP 47 telle que « fr ».',
  },
  {
    en: 'A former address has a type, a locale and a slug; "{name}" is missing.',
    ru: 'У прежнего адреса есть вид, язык и последняя часть; не хватает «{name}».',
    fr: 'Une ancienne adresse a un type, une langue et une fin d’adresse ; « {name} » manque.',
  },
  {
    en: 'No office has been published, so there is no front page yet.',
    ru: 'Представительство ещё не опубликовано, поэтому главной страницы пока нет.',
    fr: 'Aucune représentation n’est publiée : il n’y a pas encore de page d’accueil.',
  },
];
