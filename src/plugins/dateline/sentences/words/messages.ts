import type { OtherWords } from './other-words';

/** What can be wrong with a counter’s message, in the languages beside English. */
export const messageWords = {
  'dateline.message-empty': {
    ru: 'Сообщение пустое: ожидается текст, например «Дней: {days}».',
    fr: 'Le message est vide : un texte est attendu, par exemple « {days} jours ».',
    ar: 'النص فارغ. المتوقع نص، مثل «{days} يومًا».',
  },
  'dateline.message-too-long': {
    ru: 'Знаков в сообщении: {length}; допускается не более {most}.',
    fr: 'Le message compte {length} caractères : {most} au plus sont admis.',
    ar: 'عدد أحرف النص {length}. الحد الأقصى {most}.',
  },
  'dateline.message-not-printable': {
    ru: 'Сообщение нельзя вывести при числе дней {count}: {reason}.',
    fr: 'Le message ne peut être affiché pour {count} jours : {reason}.',
    ar: 'لا يمكن كتابة النص لعدد الأيام {count}: {reason}.',
  },
  'dateline.message-unreadable': {
    ru: 'Сообщение не удаётся разобрать{place}: {expected}.',
    fr: 'Le message n’est pas lisible{place} : {expected}.',
    ar: 'لا يمكن قراءة النص{place}: {expected}.',
  },
  'dateline.argument-unknown': {
    ru: 'У счётчика нет {{argument}}{place}: ожидается {days}, {years}, {months}, {monthDays}, {daysToGo}, {phase, select, …} или {since, date}.',
    fr: 'Aucun compteur n’a {{argument}}{place} : {days}, {years}, {months}, {monthDays}, {daysToGo}, {phase, select, …} ou {since, date} est attendu.',
    ar: 'لا عدّاد فيه {{argument}}{place}. المتوقع {days} أو {years} أو {months} أو {monthDays} أو {daysToGo} أو {phase, select, …} أو {since, date}.',
  },
  'dateline.argument-is-number': {
    ru: '{{argument}}{place} — число: ожидается {forms} или {last}.',
    fr: '{{argument}}{place} est un nombre : {forms} ou {last} est attendu.',
    ar: '{{argument}}{place} عدد. المتوقع {forms} أو {last}.',
  },
  'dateline.argument-is-date': {
    ru: '{{argument}}{place} — дата: ожидается {form} или, с указанием вида, {styled}.',
    fr: '{{argument}}{place} est une date : {form} est attendu, ou avec un style {styled}.',
    ar: '{{argument}}{place} تاريخ. المتوقع {form}، أو مع نمط {styled}.',
  },
  'dateline.argument-is-choice': {
    ru: '{{argument}}{place} — выбор: ожидается {form}.',
    fr: '{{argument}}{place} est un choix : {form} est attendu.',
    ar: '{{argument}}{place} اختيار. المتوقع {form}.',
  },
  'dateline.choices-wrong': {
    ru: 'В {{argument}, select, …}{place} не те варианты: ожидается before, on или after, и всегда other.',
    fr: '{{argument}, select, …}{place} n’a pas les bons choix : before, on ou after est attendu, et toujours other.',
    ar: 'في {{argument}, select, …}{place} خيارات غير التي تصلح. المتوقع before أو on أو after، ودائمًا other.',
  },
  'dateline.apostrophe-quotes': {
    ru: 'Апостроф{place} превращает скобку за ним в простой текст: ожидается ’ или два апострофа.',
    fr: 'L’apostrophe{place} fait de l’accolade qui suit un simple texte : ’ ou deux apostrophes sont attendues.',
    ar: 'الفاصلة العليا{place} تجعل القوس الذي بعدها نصًا عاديًا. المتوقع ’ أو فاصلتان عُلييان.',
  },
  'dateline.style-wrong': {
    ru: 'В {{argument}}{place}: {reason}.',
    fr: 'Dans {{argument}}{place}, {reason}.',
    ar: 'في {{argument}}{place}: {reason}.',
  },
  'dateline.category-unknown': {
    ru: '{selector} в {source} — не форма числа: ожидается {categories} или число вида =1.',
    fr: '{selector} dans {source} n’est pas une catégorie de nombre : {categories} ou un nombre tel que =1 est attendu.',
    ar: '{selector} في {source} ليس صيغة جمع. المتوقع {categories} أو عدد مثل =1.',
  },
  'dateline.category-missing': {
    ru: 'Язык записи ({language}) требует формы числа {named}, которой нет в {source}.',
    fr: 'La langue de l’entrée ({language}) demande la catégorie de nombre {named}, qui manque dans {source}.',
    ar: 'يلزم لغةَ المدخل ({language}) صيغةُ الجمع {named}، وهي ناقصة في {source}.',
  },
  'dateline.categories-missing': {
    ru: 'Язык записи ({language}) требует форм числа {named}, которых нет в {source}.',
    fr: 'La langue de l’entrée ({language}) demande les catégories de nombre {named}, qui manquent dans {source}.',
    ar: 'يلزم لغةَ المدخل ({language}) صيغُ الجمع {named}، وهي ناقصة في {source}.',
  },
} as const satisfies OtherWords;
