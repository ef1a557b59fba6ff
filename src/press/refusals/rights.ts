import type { Sentence } from 'strapi-plugin-dateline/core';

/** What the desk says to somebody who may not do what he asks. */
export const rightsSentences: readonly Sentence[] = [
  {
    en: 'Only an editor may withdraw a text.',
    ru: 'Отозвать текст может только редактор.',
    fr: 'Seul un rédacteur en chef peut retirer un texte.',
  },
  {
    en: 'Only an editor may restore a withdrawn text.',
    ru: 'Восстановить отозванный текст может только редактор.',
    fr: 'Seul un rédacteur en chef peut rétablir un texte retiré.',
  },
  {
    en: 'Only an editor may correct a text that is public.',
    ru: 'Исправить опубликованный текст может только редактор.',
    fr: 'Seul un rédacteur en chef peut corriger un texte public.',
  },
  {
    en: 'Only an editor may decide when a text goes out.',
    ru: 'Назначить время выхода текста может только редактор.',
    fr: 'Seul un rédacteur en chef peut décider quand un texte paraît.',
  },
  {
    en: 'Your role does not write in the locale "{locale}".',
    ru: 'Ваша роль не даёт права писать на языке «{locale}».',
    fr: 'Votre rôle ne permet pas d’écrire en « {locale} ».',
  },
  {
    en: 'Your role does not read this text.',
    ru: 'Ваша роль не даёт права читать этот текст.',
    fr: 'Votre rôle ne permet pas de lire ce texte.',
  },
  {
    en: 'Your role does not read these texts, and so is not told their addresses.',
    ru: 'Ваша роль не даёт права читать эти тексты, поэтому их адреса не сообщаются.',
    fr: 'Votre rôle ne permet pas de lire ces textes ; leurs adresses ne sont donc pas indiquées.',
  },
  {
    en: 'Your role does not write all of this text, and so cannot copy it.',
    ru: 'Ваша роль не даёт права на все поля этого текста, поэтому скопировать его нельзя.',
    fr: 'Votre rôle ne couvre pas tout ce texte et ne permet donc pas de le copier.',
  },
  {
    en: 'This text is public, so only somebody who may publish may delete it.',
    ru: 'Текст опубликован: удалить его может только тот, у кого есть право публикации.',
    fr: 'Ce texte est public : seul qui peut publier peut le supprimer.',
  },
  {
    en: 'Your role sets no embargoes in the locale "{locale}".',
    ru: 'Ваша роль не даёт права устанавливать эмбарго на языке «{locale}».',
    fr: 'Votre rôle ne permet pas de fixer un embargo en « {locale} ».',
  },
  {
    en: 'The record of who did what is for editors.',
    ru: 'Журнал действий доступен только редакторам.',
    fr: 'Le registre des actions est réservé aux rédacteurs en chef.',
  },
  {
    en: 'The record of who did what is kept as it is: nothing in it is changed or deleted.',
    ru: 'Журнал действий хранится как есть: в нём ничего не изменяют и не удаляют.',
    fr: 'Le registre des actions est conservé tel quel : rien n’y est modifié ni supprimé.',
  },
  {
    en: 'Only published texts are public, so {what} needs an API token with a right to drafts.',
    ru: 'Публичны только опубликованные тексты: для {what} нужен токен API с правом на черновики.',
    fr: 'Seuls les textes publiés sont publics : {what} demande un jeton d’API ayant droit aux brouillons.',
  },
];
