import type { Sentence } from 'strapi-plugin-dateline/core';

/** What the desk says to somebody whose saved pages it does not take. */
export const importSentences: readonly Sentence[] = [
  {
    en: 'Only an editor may file saved pages: all they say is published.',
    ru: 'Импортировать сохранённые страницы может только редактор: всё, что на них есть, публикуется.',
    fr: 'Seul un rédacteur en chef peut importer des pages enregistrées : tout ce qu’elles contiennent est publié.',
  },
  {
    en: '"{locale}" is no language of this site.',
    ru: 'Языка «{locale}» на этом сайте нет.',
    fr: '« {locale} » n’est pas une langue de ce site.',
  },
  {
    en: 'No file came along; expected saved front pages in the field "files".',
    ru: 'Файлов не получено: сохранённые главные страницы ожидаются в поле «files».',
    fr: 'Aucun fichier n’est arrivé : des pages d’accueil enregistrées sont attendues dans le champ « files ».',
  },
  {
    en: '{count} files are too many at once; expected at most {most}.',
    ru: 'Слишком много файлов за один раз: {count}; допустимо не более {most}.',
    fr: '{count} fichiers, c’est trop à la fois : {most} au plus.',
  },
  {
    en: 'The file has {size} bytes; expected a saved front page of at most {most}.',
    ru: 'Размер файла в байтах: {size}; сохранённая главная страница занимает не более {most}.',
    fr: 'Le fichier compte {size} octets ; une page d’accueil enregistrée en compte {most} au plus.',
  },
  {
    en: '"chosen" needs one list of keys for each file, in the order of the files.',
    ru: 'В «chosen» нужен список ключей для каждого файла, в порядке файлов.',
    fr: '« chosen » demande une liste de clés par fichier, dans l’ordre des fichiers.',
  },
  {
    en: '"chosen" is a list of keys for each file.',
    ru: 'В «chosen» указывается список ключей для каждого файла.',
    fr: '« chosen » est une liste de clés par fichier.',
  },
  {
    en: '"locale" is a language of the site, or null.',
    ru: 'В «locale» указывается язык сайта или null.',
    fr: '« locale » est une langue du site, ou null.',
  },
  {
    en: '"isDryRun" says true or false.',
    ru: 'В «isDryRun» указывается true или false.',
    fr: '« isDryRun » vaut true ou false.',
  },
  {
    en: 'The field "request" holds no JSON object; expected {"locale", "isDryRun", "chosen"}.',
    ru: 'В поле «request» нет объекта JSON; ожидается {"locale", "isDryRun", "chosen"}.',
    fr: 'Le champ « request » ne contient pas d’objet JSON ; {"locale", "isDryRun", "chosen"} est attendu.',
  },
];
