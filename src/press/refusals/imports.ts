import type { Refusals } from './refusal-entry';

/** What the desk says to somebody whose saved pages it does not take. */
export const importRefusals = {
  'import.for-editors': {
    class: 'forbidden',
    en: 'Only an editor may file saved pages: all they say is published.',
    ru: 'Импортировать сохранённые страницы может только редактор: всё, что на них есть, публикуется.',
    fr: 'Seul un rédacteur en chef peut importer des pages enregistrées : tout ce qu’elles contiennent est publié.',
    ar: 'لا يستورد الصفحات المحفوظة إلا رئيس تحرير: كل ما فيها يُنشر.',
  },
  'import.locale-unknown': {
    class: 'invalid',
    en: '"{locale}" is no language of this site.',
    ru: 'Языка «{locale}» на этом сайте нет.',
    fr: '« {locale} » n’est pas une langue de ce site.',
    ar: '«{locale}» ليست من لغات هذا الموقع.',
  },
  'import.no-file': {
    class: 'invalid',
    en: 'No file came along; expected saved front pages in the field "files".',
    ru: 'Файлов не получено: сохранённые главные страницы ожидаются в поле «files».',
    fr: 'Aucun fichier n’est arrivé : des pages d’accueil enregistrées sont attendues dans le champ « files ».',
    ar: 'لم يصل أي ملف. المتوقع صفحات رئيسية محفوظة في الحقل «files».',
  },
  'import.too-many-files': {
    class: 'invalid',
    en: '{count} files are too many at once; expected at most {most}.',
    ru: 'Слишком много файлов за один раз: {count}; допустимо не более {most}.',
    fr: '{count} fichiers, c’est trop à la fois : {most} au plus.',
    ar: 'عدد الملفات {count}، وهو كثير دفعةً واحدة. الحد الأقصى {most}.',
  },
  'import.file-too-large': {
    class: 'invalid',
    en: 'The file has {size} bytes; expected a saved front page of at most {most}.',
    ru: 'Размер файла в байтах: {size}; сохранённая главная страница занимает не более {most}.',
    fr: 'Le fichier compte {size} octets ; une page d’accueil enregistrée en compte {most} au plus.',
    ar: 'حجم الملف بالبايت {size}. المتوقع صفحة رئيسية محفوظة لا يتجاوز حجمها {most}.',
  },
  'import.chosen-per-file': {
    class: 'invalid',
    en: '"chosen" needs one list of keys for each file, in the order of the files.',
    ru: 'В «chosen» нужен список ключей для каждого файла, в порядке файлов.',
    fr: '« chosen » demande une liste de clés par fichier, dans l’ordre des fichiers.',
    ar: 'يلزم لـ«chosen» قائمة مفاتيح لكل ملف، بترتيب الملفات.',
  },
  'import.chosen-expected': {
    class: 'invalid',
    en: '"chosen" is a list of keys for each file.',
    ru: 'В «chosen» указывается список ключей для каждого файла.',
    fr: '« chosen » est une liste de clés par fichier.',
    ar: 'قيمة «chosen» قائمة مفاتيح لكل ملف.',
  },
  'import.locale-expected': {
    class: 'invalid',
    en: '"locale" is a language of the site, or null.',
    ru: 'В «locale» указывается язык сайта или null.',
    fr: '« locale » est une langue du site, ou null.',
    ar: 'قيمة «locale» لغة من لغات الموقع، أو null.',
  },
  'import.dry-run-expected': {
    class: 'invalid',
    en: '"isDryRun" says true or false.',
    ru: 'В «isDryRun» указывается true или false.',
    fr: '« isDryRun » vaut true ou false.',
    ar: 'قيمة «isDryRun» هي true أو false.',
  },
  'import.request-unreadable': {
    class: 'invalid',
    en: 'The field "request" holds no JSON object; expected {"locale", "isDryRun", "chosen"}.',
    ru: 'В поле «request» нет объекта JSON; ожидается {"locale", "isDryRun", "chosen"}.',
    fr: 'Le champ « request » ne contient pas d’objet JSON ; {"locale", "isDryRun", "chosen"} est attendu.',
    ar: 'لا يحتوي الحقل «request» على كائن JSON. المتوقع {"locale", "isDryRun", "chosen"}.',
  },
} as const satisfies Refusals;
