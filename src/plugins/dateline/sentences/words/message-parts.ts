import type { OtherWords } from './other-words';

/** What stands within the sentences on a counter’s message, in the languages beside English. */
export const messagePartWords = {
  'dateline.place': {
    ru: ' (строка {line}, знак {column})',
    fr: ' (ligne {line}, colonne {column})',
    ar: ' (السطر {line}، العمود {column})',
  },
  'dateline.plural': {
    ru: '{{argument}, {kind}, …}{place}',
    fr: '{{argument}, {kind}, …}{place}',
    ar: '{{argument}, {kind}, …}{place}',
  },
  'dateline.category-for-and': {
    ru: '«{category}» (например, для {numbers}), {rest}',
    fr: '« {category} » (comme pour {numbers}), {rest}',
    ar: '«{category}» (كما في {numbers})، {rest}',
  },
  'dateline.category-for': {
    ru: '«{category}» (например, для {numbers})',
    fr: '« {category} » (comme pour {numbers})',
    ar: '«{category}» (كما في {numbers})',
  },
  'dateline.style-unknown': {
    ru: '{style} — не вид: ожидается {known} или шаблон после «::»',
    fr: '{style} n’est pas un style : {known} ou un squelette après « :: » est attendu',
    ar: '{style} ليس نمطًا. المتوقع {known} أو قالب بعد «::»',
  },
  'dateline.date-without-clock': {
    ru: 'у календарной даты нет {part}: ожидается day, month, year или weekday',
    fr: 'une date civile n’a pas de {part} : day, month, year ou weekday est attendu',
    ar: 'لا {part} في التاريخ المدني. المتوقع day أو month أو year أو weekday',
  },
  'dateline.skeleton-not-printable': {
    ru: 'по шаблону нельзя вывести ({reason})',
    fr: 'le squelette ne peut être affiché ({reason})',
    ar: 'لا يمكن كتابة القالب ({reason})',
  },
  'dateline.expected.argument-in-braces': {
    ru: 'вместо пустых скобок ожидается аргумент, например {days}',
    fr: 'un argument tel que {days} est attendu au lieu d’accolades vides',
    ar: 'المتوقع وسيط، مثل {days}، بدل القوسين الفارغين',
  },
  'dateline.expected.argument': {
    ru: 'ожидается аргумент, например {days}',
    fr: 'un argument tel que {days} est attendu',
    ar: 'المتوقع وسيط، مثل {days}',
  },
  'dateline.expected.type': {
    ru: 'после запятой ожидается number, plural, selectordinal или date',
    fr: 'number, plural, selectordinal ou date est attendu après la virgule',
    ar: 'المتوقع number أو plural أو selectordinal أو date بعد الفاصلة',
  },
  'dateline.expected.category': {
    ru: 'ожидается форма числа с текстом в фигурных скобках, например one {# день}',
    fr: 'une catégorie de nombre avec son texte entre accolades est attendue, par exemple one {# jour}',
    ar: 'المتوقع صيغة جمع ونصها بين قوسين معقوفين، مثل one {# يوم}',
  },
  'dateline.expected.offset': {
    ru: 'после «offset:» ожидается целое число',
    fr: 'un nombre entier est attendu après « offset: »',
    ar: 'المتوقع عدد صحيح بعد «offset:»',
  },
  'dateline.expected.closing-brace': {
    ru: 'ожидается «}», которая закрывает аргумент',
    fr: '« } », qui ferme l’argument, est attendue',
    ar: 'المتوقع «}» لإغلاق الوسيط',
  },
  'dateline.expected.style': {
    ru: 'после второй запятой ожидается вид',
    fr: 'un style est attendu après la seconde virgule',
    ar: 'المتوقع نمط بعد الفاصلة الثانية',
  },
  'dateline.expected.number-skeleton': {
    ru: 'ожидается шаблон числа, известный ICU',
    fr: 'un squelette de nombre connu d’ICU est attendu',
    ar: 'المتوقع قالب أعداد تعرفه ICU',
  },
  'dateline.expected.date-skeleton': {
    ru: 'ожидается шаблон даты, известный ICU',
    fr: 'un squelette de date connu d’ICU est attendu',
    ar: 'المتوقع قالب تواريخ تعرفه ICU',
  },
  'dateline.expected.number-skeleton-after-colons': {
    ru: 'после «::» ожидается шаблон числа',
    fr: 'un squelette de nombre est attendu après « :: »',
    ar: 'المتوقع قالب أعداد بعد «::»',
  },
  'dateline.expected.date-skeleton-after-colons': {
    ru: 'после «::» ожидается шаблон даты',
    fr: 'un squelette de date est attendu après « :: »',
    ar: 'المتوقع قالب تواريخ بعد «::»',
  },
  'dateline.expected.apostrophe': {
    ru: 'ожидается апостроф, который закрывает текст в кавычках',
    fr: 'une apostrophe, qui ferme le texte cité, est attendue',
    ar: 'المتوقع فاصلة عليا تغلق النص المقتبس',
  },
  'dateline.expected.whole-number': {
    ru: 'после «=» ожидается целое число',
    fr: 'un nombre entier est attendu après « = »',
    ar: 'المتوقع عدد صحيح بعد «=»',
  },
  'dateline.expected.category-once': {
    ru: 'каждая форма числа указывается один раз',
    fr: 'chaque catégorie de nombre est attendue une seule fois',
    ar: 'المتوقع كل صيغة جمع مرة واحدة',
  },
  'dateline.expected.choice-once': {
    ru: 'каждый вариант указывается один раз',
    fr: 'chaque choix est attendu une seule fois',
    ar: 'المتوقع كل خيار مرة واحدة',
  },
  'dateline.expected.no-brace': {
    ru: '«}» стоит там, где аргумент не открыт',
    fr: '« } » se trouve là où aucun argument n’est ouvert',
    ar: 'لا موضع لـ«}» حيث لا وسيط مفتوح',
  },
  'dateline.expected.format': {
    ru: 'ожидается формат, который можно вывести ({reason})',
    fr: 'un format affichable est attendu ({reason})',
    ar: 'المتوقع تنسيق قابل للكتابة ({reason})',
  },
} as const satisfies OtherWords;
