import type { Refusals } from '../refusal-entry';

/** Why the importer does not take a file of publications, one a line. */
export const lineRefusals = {
  'lines.none': {
    class: 'invalid',
    en: 'The file has no line; expected publications, one a line, each a JSON object.',
    ru: 'В файле нет ни строки: ожидаются публикации, по одной в строке, каждая — объект JSON.',
    fr: 'Le fichier n’a aucune ligne ; des publications sont attendues, une par ligne, chacune un objet JSON.',
    ar: 'لا سطر في الملف. المتوقع منشورات، كلٌّ منها كائن JSON في سطر.',
  },
  'lines.no-object': {
    class: 'invalid',
    en: 'The line is no JSON object; expected one such as {example}.',
    ru: 'Строка — не объект JSON: ожидается, например, {example}.',
    fr: 'La ligne n’est pas un objet JSON ; il est attendu, par exemple {example}.',
    ar: 'السطر ليس كائن JSON. المتوقع مثلًا {example}.',
  },
  'lines.expected': {
    class: 'invalid',
    en: '"{field}" is missing or otherwise than expected: {example}.',
    ru: '«{field}» отсутствует или не такого вида, как ожидается: {example}.',
    fr: '« {field} » manque ou n’est pas ce qui est attendu : {example}.',
    ar: 'القيمة ”{field}“ غائبة أو على غير المتوقع: {example}.',
  },
  'lines.unknown': {
    class: 'invalid',
    en: '"{field}" is nothing that a publication has in such a file; expected what docs/import.md lists.',
    ru: '«{field}» — не поле публикации в таком файле: ожидается то, что перечислено в docs/import.md.',
    fr: '« {field} » n’est pas un champ de publication dans un tel fichier ; docs/import.md dit ce qui est attendu.',
    ar: '”{field}“ ليس من حقول المنشور في ملف كهذا. المتوقع ما في docs/import.md.',
  },
} as const satisfies Refusals;
