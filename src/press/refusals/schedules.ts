import type { Sentence } from 'strapi-plugin-dateline/core';

/** What the desk says of a moment at which a text is to go out. */
export const scheduleSentences: readonly Sentence[] = [
  {
    en: '{moment} has passed: publish it at once instead.',
    ru: 'Момент {moment} уже прошёл: опубликуйте текст сразу.',
    fr: 'Le moment {moment} est passé : publiez plutôt le texte tout de suite.',
  },
  {
    en: '{moment} does not exist in {timeZone}, where the clocks jump over it: choose {one} or {other}.',
    ru: '{moment} в поясе {timeZone} не существует: часы там переводят вперёд. Выберите {one} или {other}.',
    fr: '{moment} n’existe pas dans {timeZone}, où les horloges sautent cette heure : choisissez {one} ou {other}.',
  },
  {
    en: '{moment} exists twice in {timeZone}, where the clocks are put back: give the offset of {one} or of {other}.',
    ru: '{moment} в поясе {timeZone} бывает дважды: часы там переводят назад. Укажите смещение: {one} или {other}.',
    fr: '{moment} existe deux fois dans {timeZone}, où les horloges sont retardées : donnez le décalage de {one} ou de {other}.',
  },
  {
    en: '"localTime" is a local time, such as 2031-03-05T12:00.',
    ru: 'В «localTime» указывается местное время, например 2031-03-05T12:00.',
    fr: '« localTime » est une heure locale, par exemple 2031-03-05T12:00.',
  },
  {
    en: '"action" is {actions}.',
    ru: 'В «action» указывается одно из двух: {actions}.',
    fr: '« action » vaut {actions}.',
  },
  { en: 'publish or unpublish', ru: 'publish или unpublish', fr: 'publish ou unpublish' },
  {
    en: 'Nothing of this text is waiting under that number.',
    ru: 'Под этим номером для текста ничего не назначено.',
    fr: 'Rien n’est prévu pour ce texte sous ce numéro.',
  },
  {
    en: 'There was no text any more to publish.',
    ru: 'Текста, который нужно было опубликовать, больше нет.',
    fr: 'Il n’y avait plus de texte à publier.',
  },
  {
    en: 'The text was not public any more.',
    ru: 'Текст уже не был опубликован.',
    fr: 'Le texte n’était plus public.',
  },
];
