import { languageNames } from './language-names';
import type { Sentence } from './sentence';

/** What stands within the sentences on a counter's message: where, and what was expected there. */
export const messageParts: readonly Sentence[] = [
  {
    en: ' at line {line}, column {column}',
    ru: ' (строка {line}, знак {column})',
    fr: ' (ligne {line}, colonne {column})',
  },
  {
    en: '{{argument}, {kind}, …}{place}',
    ru: '{{argument}, {kind}, …}{place}',
    fr: '{{argument}, {kind}, …}{place}',
  },
  {
    en: '“{category}” (as for {numbers}), {rest}',
    ru: '«{category}» (например, для {numbers}), {rest}',
    fr: '« {category} » (comme pour {numbers}), {rest}',
  },
  {
    en: '“{category}” (as for {numbers})',
    ru: '«{category}» (например, для {numbers})',
    fr: '« {category} » (comme pour {numbers})',
  },
  {
    en: '{style} is not a style: expected {known} or a skeleton after “::”',
    ru: '{style} — не вид: ожидается {known} или шаблон после «::»',
    fr: '{style} n’est pas un style : {known} ou un squelette après « :: » est attendu',
  },
  {
    en: 'a civil date has no {part}: expected day, month, year or weekday',
    ru: 'у календарной даты нет {part}: ожидается day, month, year или weekday',
    fr: 'une date civile n’a pas de {part} : day, month, year ou weekday est attendu',
  },
  {
    en: 'the skeleton cannot be printed ({reason})',
    ru: 'по шаблону нельзя вывести ({reason})',
    fr: 'le squelette ne peut être affiché ({reason})',
  },
  {
    en: 'expected an argument, such as {days}, instead of empty braces',
    ru: 'вместо пустых скобок ожидается аргумент, например {days}',
    fr: 'un argument tel que {days} est attendu au lieu d’accolades vides',
  },
  {
    en: 'expected an argument, such as {days}',
    ru: 'ожидается аргумент, например {days}',
    fr: 'un argument tel que {days} est attendu',
  },
  {
    en: 'expected number, plural, selectordinal or date after the comma',
    ru: 'после запятой ожидается number, plural, selectordinal или date',
    fr: 'number, plural, selectordinal ou date est attendu après la virgule',
  },
  {
    en: 'expected a plural category with its text in braces, such as one {# day}',
    ru: 'ожидается форма числа с текстом в фигурных скобках, например one {# день}',
    fr: 'une catégorie de nombre avec son texte entre accolades est attendue, par exemple one {# jour}',
  },
  {
    en: 'expected a whole number after “offset:”',
    ru: 'после «offset:» ожидается целое число',
    fr: 'un nombre entier est attendu après « offset: »',
  },
  {
    en: 'expected “}”, which closes the argument',
    ru: 'ожидается «}», которая закрывает аргумент',
    fr: '« } », qui ferme l’argument, est attendue',
  },
  {
    en: 'expected a style after the second comma',
    ru: 'после второй запятой ожидается вид',
    fr: 'un style est attendu après la seconde virgule',
  },
  {
    en: 'expected a number skeleton that ICU knows',
    ru: 'ожидается шаблон числа, известный ICU',
    fr: 'un squelette de nombre connu d’ICU est attendu',
  },
  {
    en: 'expected a date skeleton that ICU knows',
    ru: 'ожидается шаблон даты, известный ICU',
    fr: 'un squelette de date connu d’ICU est attendu',
  },
  {
    en: 'expected a number skeleton after “::”',
    ru: 'после «::» ожидается шаблон числа',
    fr: 'un squelette de nombre est attendu après « :: »',
  },
  {
    en: 'expected a date skeleton after “::”',
    ru: 'после «::» ожидается шаблон даты',
    fr: 'un squelette de date est attendu après « :: »',
  },
  {
    en: 'expected an apostrophe, which closes the quoted text',
    ru: 'ожидается апостроф, который закрывает текст в кавычках',
    fr: 'une apostrophe, qui ferme le texte cité, est attendue',
  },
  {
    en: 'expected a whole number after “=”',
    ru: 'после «=» ожидается целое число',
    fr: 'un nombre entier est attendu après « = »',
  },
  {
    en: 'expected each plural category once',
    ru: 'каждая форма числа указывается один раз',
    fr: 'chaque catégorie de nombre est attendue une seule fois',
  },
  {
    en: 'expected each choice once',
    ru: 'каждый вариант указывается один раз',
    fr: 'chaque choix est attendu une seule fois',
  },
  {
    en: 'expected no “}” where no argument is open',
    ru: '«}» стоит там, где аргумент не открыт',
    fr: '« } » se trouve là où aucun argument n’est ouvert',
  },
  {
    en: 'expected a format that can be printed ({reason})',
    ru: 'ожидается формат, который можно вывести ({reason})',
    fr: 'un format affichable est attendu ({reason})',
  },
  ...languageNames,
];
