import type { Refusals } from './refusal-entry';

/** What is said of the parameters of Strapi’s own addresses. */
export const parameterRefusals = {
  'locale.contradiction': {
    class: 'invalid',
    en: 'The data are in the locale "{said}" and the request in "{asked}"; expected one.',
    ru: 'Данные на языке «{said}», а запрос на «{asked}»; ожидается один язык.',
    fr: 'Les données sont en « {said} » et la demande en « {asked} » ; une seule langue est attendue.',
    ar: 'لغة البيانات «{said}» ولغة الطلب «{asked}». المتوقع لغة واحدة.',
  },
  'relation.operator-expected': {
    class: 'invalid',
    en: 'The parameter "_filter" is one of {operators}.',
    ru: 'Параметр «_filter» — один из {operators}.',
    fr: 'Le paramètre « _filter » est l’un de {operators}.',
    ar: 'المعامل «_filter» أحد هذه: {operators}.',
  },
  'relation.id-expected': {
    class: 'invalid',
    en: 'The parameter "id" is that of an entry or component.',
    ru: 'Параметр «id» — номер записи или компонента.',
    fr: 'Le paramètre « id » est celui d’une entrée ou d’un composant.',
    ar: 'المعامل «id» رقم مدخل أو مكوّن.',
  },
  'parameter.text-expected': {
    class: 'invalid',
    en: 'The parameter "{name}" is missing, or no text.',
    ru: 'Параметра «{name}» нет, или это не текст.',
    fr: 'Le paramètre « {name} » manque, ou n’est pas un texte.',
    ar: 'المعامل «{name}» ناقص أو ليس نصًا.',
  },
  'upload.ids-expected': {
    class: 'invalid',
    en: 'The parameter "{name}" is the number of a file or folder, or a list of them.',
    ru: 'Параметр «{name}» — номер файла или папки либо список таких номеров.',
    fr: 'Le paramètre « {name} » est le numéro d’un fichier ou d’un dossier, ou une liste de tels numéros.',
    ar: 'المعامل «{name}» رقم ملف أو مجلد، أو قائمة بأرقامها.',
  },
  'upload.file-info-unreadable': {
    class: 'invalid',
    en: 'The parameter "fileInfo" is no JSON.',
    ru: 'Параметр «fileInfo» — не JSON.',
    fr: 'Le paramètre « fileInfo » n’est pas du JSON.',
    ar: 'المعامل «fileInfo» ليس JSON.',
  },
  'email.templates-expected': {
    class: 'invalid',
    en: 'The parameter "email-templates" is an object of templates with options.',
    ru: 'Параметр «email-templates» — объект с шаблонами, у которых есть настройки.',
    fr: 'Le paramètre « email-templates » est un objet de modèles avec leurs options.',
    ar: 'المعامل «email-templates» كائن من القوالب مع خياراتها.',
  },
  'role.permissions-expected': {
    class: 'invalid',
    en: 'The parameter "permissions" is a list of objects.',
    ru: 'Параметр «permissions» — список объектов.',
    fr: 'Le paramètre « permissions » est une liste d’objets.',
    ar: 'المعامل «permissions» قائمة كائنات.',
  },
  'parameter.ids-expected': {
    class: 'invalid',
    en: 'The parameter "{name}" is a list of at most {most} ids.',
    ru: 'Параметр «{name}» — список не более чем из {most} номеров.',
    fr: 'Le paramètre « {name} » est une liste de {most} numéros au plus.',
    ar: 'المعامل «{name}» قائمة لا يتجاوز عدد أرقامها {most}.',
  },
  'relation.unknown': {
    class: 'invalid',
    en: '"{type}" has no relation "{field}" to one type.',
    ru: 'У «{type}» нет связи «{field}» с одним видом записей.',
    fr: '« {type} » n’a pas de relation « {field} » vers un seul type.',
    ar: 'لا علاقة «{field}» في «{type}» تقود إلى نوع واحد.',
  },
  'type.unknown': {
    class: 'invalid',
    en: 'There is no type "{type}".',
    ru: 'Вида записей «{type}» нет.',
    fr: 'Il n’y a pas de type « {type} ».',
    ar: 'لا يوجد نوع باسم «{type}».',
  },
} as const satisfies Refusals;
