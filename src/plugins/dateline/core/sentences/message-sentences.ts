import { messageParts } from './message-parts';
import type { Sentence } from './sentence';

/** What can be wrong with a counter's message. `{{name}}` is an argument of the message, braces and all. */
export const messageSentences: readonly Sentence[] = [
  {
    en: 'The message is empty: expected a text, such as “{days} days”.',
    ru: 'Сообщение пустое: ожидается текст, например «Дней: {days}».',
    fr: 'Le message est vide : un texte est attendu, par exemple « {days} jours ».',
  },
  {
    en: 'The message has {length} characters: expected at most {most}.',
    ru: 'Знаков в сообщении: {length}; допускается не более {most}.',
    fr: 'Le message compte {length} caractères : {most} au plus sont admis.',
  },
  {
    en: 'The message cannot be printed for {days} days: {reason}.',
    ru: 'Сообщение нельзя вывести при числе дней {days}: {reason}.',
    fr: 'Le message ne peut être affiché pour {days} jours : {reason}.',
  },
  {
    en: 'The message does not parse{place}: {expected}.',
    ru: 'Сообщение не удаётся разобрать{place}: {expected}.',
    fr: 'Le message n’est pas lisible{place} : {expected}.',
  },
  {
    en: 'No counter has {{argument}}{place}: expected {days}, {years}, {months}, {monthDays} or {since, date}.',
    ru: 'У счётчика нет {{argument}}{place}: ожидается {days}, {years}, {months}, {monthDays} или {since, date}.',
    fr: 'Aucun compteur n’a {{argument}}{place} : {days}, {years}, {months}, {monthDays} ou {since, date} est attendu.',
  },
  {
    en: '{{argument}}{place} is a number: expected {forms} or {last}.',
    ru: '{{argument}}{place} — число: ожидается {forms} или {last}.',
    fr: '{{argument}}{place} est un nombre : {forms} ou {last} est attendu.',
  },
  {
    en: '{{argument}}{place} is a date: expected {form}, or with a style {styled}.',
    ru: '{{argument}}{place} — дата: ожидается {form} или, с указанием вида, {styled}.',
    fr: '{{argument}}{place} est une date : {form} est attendu, ou avec un style {styled}.',
  },
  {
    en: 'In {{argument}} at line {line}, column {column}, {reason}.',
    ru: 'В {{argument}} (строка {line}, знак {column}): {reason}.',
    fr: 'Dans {{argument}} (ligne {line}, colonne {column}), {reason}.',
  },
  {
    en: '{selector} in {source} is not a plural category: expected {categories} or a number such as =1.',
    ru: '{selector} в {source} — не форма числа: ожидается {categories} или число вида =1.',
    fr: '{selector} dans {source} n’est pas une catégorie de nombre : {categories} ou un nombre tel que =1 est attendu.',
  },
  {
    en: '{language} needs the plural category {named}, which {source} lacks.',
    ru: 'Язык записи ({language}) требует формы числа {named}, которой нет в {source}.',
    fr: 'La langue de l’entrée ({language}) demande la catégorie de nombre {named}, qui manque dans {source}.',
  },
  {
    en: '{language} needs the plural categories {named}, which {source} lacks.',
    ru: 'Язык записи ({language}) требует форм числа {named}, которых нет в {source}.',
    fr: 'La langue de l’entrée ({language}) demande les catégories de nombre {named}, qui manquent dans {source}.',
  },
  ...messageParts,
];
