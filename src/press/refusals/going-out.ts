import type { Sentence } from 'strapi-plugin-dateline/core';

/** What the desk says when a text does not go out, or does not come back. */
export const goingOutSentences: readonly Sentence[] = [
  {
    en: 'This text is under embargo until {moment} and cannot be published before.',
    ru: 'Текст под эмбарго до {moment}; раньше его опубликовать нельзя.',
    fr: 'Ce texte est sous embargo jusqu’au {moment} et ne peut être publié avant.',
  },
  {
    en: 'This text is under embargo until {moment} and cannot be scheduled to go out before.',
    ru: 'Текст под эмбарго до {moment}; назначить публикацию раньше нельзя.',
    fr: 'Ce texte est sous embargo jusqu’au {moment} : sa publication ne peut être fixée avant.',
  },
  {
    en: 'Only an editor may shorten or lift the embargo until {moment}.',
    ru: 'Сократить или снять эмбарго до {moment} может только редактор.',
    fr: 'Seul un rédacteur en chef peut abréger ou lever l’embargo jusqu’au {moment}.',
  },
  {
    en: 'This text is public in this language, so an embargo would hide nothing: unpublish or withdraw it first.',
    ru: 'На этом языке текст уже опубликован, и эмбарго ничего не скроет: сначала снимите его с публикации или отзовите.',
    fr: 'Ce texte est public dans cette langue : un embargo ne cacherait rien. Dépubliez-le ou retirez-le d’abord.',
  },
  {
    en: 'The embargo cannot be set: {reason}',
    ru: 'Эмбарго установить нельзя. {reason}',
    fr: 'L’embargo ne peut être fixé. {reason}',
  },
  {
    en: '"until" is an instant, or null to lift the embargo.',
    ru: 'В «until» указывается момент времени или null, чтобы снять эмбарго.',
    fr: '« until » est un instant, ou null pour lever l’embargo.',
  },
  {
    en: 'There is no such text in this language.',
    ru: 'На этом языке такого текста нет.',
    fr: 'Ce texte n’existe pas dans cette langue.',
  },
  {
    en: '"{title}" is withdrawn in "{locale}"; it goes out again when an editor restores it.',
    ru: '«{title}» отозван на языке «{locale}»; он выйдет снова, когда его восстановит редактор.',
    fr: '« {title} » est retiré en « {locale} » ; il reparaîtra quand un rédacteur en chef le rétablira.',
  },
  {
    en: 'This text is not public in "{locale}", so there is nothing to withdraw.',
    ru: 'На языке «{locale}» текст не опубликован: отзывать нечего.',
    fr: 'Ce texte n’est pas public en « {locale} » : il n’y a rien à retirer.',
  },
  {
    en: 'This text is not withdrawn in "{locale}", so there is nothing to restore.',
    ru: 'На языке «{locale}» текст не отозван: восстанавливать нечего.',
    fr: 'Ce texte n’est pas retiré en « {locale} » : il n’y a rien à rétablir.',
  },
  {
    en: 'This text is not public in "{locale}", so there is nothing to correct.',
    ru: 'На языке «{locale}» текст не опубликован: исправлять нечего.',
    fr: 'Ce texte n’est pas public en « {locale} » : il n’y a rien à corriger.',
  },
  {
    en: 'A withdrawal needs a reason for the public, in up to {most} characters.',
    ru: 'Для отзыва нужна причина, которую увидят читатели: не более {most} знаков.',
    fr: 'Un retrait demande un motif destiné au public, de {most} caractères au plus.',
  },
  {
    en: 'A change note says in up to {most} characters what was changed.',
    ru: 'В пояснении не более чем {most} знаками говорится, что изменено.',
    fr: 'Une note de modification dit en {most} caractères au plus ce qui a changé.',
  },
  {
    en: 'A change is "minor" or "major".',
    ru: 'Исправление бывает мелким («minor») или существенным («major»).',
    fr: 'Une modification est mineure (« minor ») ou majeure (« major »).',
  },
  {
    en: 'What comes back is the "public" version or the "draft".',
    ru: 'Восстанавливается опубликованная версия («public») или черновик («draft»).',
    fr: 'Ce qui revient est la version publique (« public ») ou le brouillon (« draft »).',
  },
];
