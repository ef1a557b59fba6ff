import type { Sentence } from 'strapi-plugin-dateline/core';

/** Why the importer does not take a file, and what it expected. */
export const pageRefusals: readonly Sentence[] = [
  {
    en: 'The file is blank; expected a saved front page, which begins with its date.',
    ru: 'Файл пуст: ожидается сохранённая главная страница, которая начинается с даты.',
    fr: 'Le fichier est vide ; une page d’accueil enregistrée est attendue, qui commence par sa date.',
  },
  {
    en: 'The file is HTML or XML; expected the page as plain text.',
    ru: 'Это файл HTML или XML: ожидается страница в виде простого текста.',
    fr: 'Le fichier est en HTML ou en XML ; la page est attendue en texte brut.',
  },
  {
    en: 'Found a NUL byte; expected plain text.',
    ru: 'Встретился нулевой байт: ожидается простой текст.',
    fr: 'Un octet nul a été trouvé ; du texte brut est attendu.',
  },
  {
    en: 'The file is empty; expected a saved front page.',
    ru: 'В файле ничего нет: ожидается сохранённая главная страница.',
    fr: 'Le fichier ne contient rien ; une page d’accueil enregistrée est attendue.',
  },
  {
    en: 'The file has {size} bytes; expected a front page of at most {most}.',
    ru: 'Размер файла в байтах: {size}; главная страница занимает не более {most}.',
    fr: 'Le fichier compte {size} octets ; une page d’accueil en compte {most} au plus.',
  },
  {
    en: 'The file is {kind}; expected plain text in UTF-8.',
    ru: 'Это {kind}: ожидается простой текст в UTF-8.',
    fr: 'Le fichier est {kind} ; du texte brut en UTF-8 est attendu.',
  },
  { en: 'text in UTF-16 or UTF-32', ru: 'текст в UTF-16 или UTF-32', fr: 'un texte en UTF-16 ou en UTF-32' },
  { en: 'text in UTF-16', ru: 'текст в UTF-16', fr: 'un texte en UTF-16' },
  { en: 'text in UTF-32', ru: 'текст в UTF-32', fr: 'un texte en UTF-32' },
  { en: 'a PDF', ru: 'документ PDF', fr: 'un PDF' },
  {
    en: 'a ZIP archive or an Office document',
    ru: 'архив ZIP или документ Office',
    fr: 'une archive ZIP ou un document Office',
  },
  { en: 'an old Office document', ru: 'старый документ Office', fr: 'un ancien document Office' },
  { en: 'an RTF document', ru: 'документ RTF', fr: 'un document RTF' },
  { en: 'a gzip archive', ru: 'архив gzip', fr: 'une archive gzip' },
  {
    en: 'Found bytes that are not UTF-8; expected the whole file in UTF-8.',
    ru: 'Встретились байты не в UTF-8: весь файл ожидается в UTF-8.',
    fr: 'Des octets ne sont pas en UTF-8 ; le fichier entier est attendu en UTF-8.',
  },
  {
    en: 'Found the year {year}; expected one from {first} to {last}.',
    ru: 'Год на странице — {year}: ожидается год от {first} до {last}.',
    fr: 'L’année indiquée est {year} ; elle est attendue entre {first} et {last}.',
  },
  {
    en: '“{text}” is no day of the calendar; expected one that exists.',
    ru: 'Дня «{text}» в календаре нет: ожидается существующий день.',
    fr: '« {text} » n’est pas un jour du calendrier ; un jour qui existe est attendu.',
  },
  {
    en: '“{text}” is no day of the calendar; expected the featured text’s date.',
    ru: 'Дня «{text}» в календаре нет: ожидается дата главного материала.',
    fr: '« {text} » n’est pas un jour du calendrier ; la date du texte à la une est attendue.',
  },
  {
    en: '“{text}” is no day of the calendar; expected an entry’s date as day, month and year.',
    ru: 'Дня «{text}» в календаре нет: ожидается дата записи — день, месяц и год.',
    fr: '« {text} » n’est pas un jour du calendrier ; la date d’une entrée est attendue : jour, mois et année.',
  },
  {
    en: 'Found “{text}” where a page begins; expected its date, such as 12 April 2021.',
    ru: 'Страница начинается с «{text}»: ожидается её дата, например 12 апреля 2021.',
    fr: 'La page commence par « {text} » ; sa date est attendue, par exemple 12 avril 2021.',
  },
  {
    en: '“{text}” has more than one meaning ({meanings}); expected one, or the page’s language to be given.',
    ru: '«{text}» можно понять по-разному ({meanings}): ожидается одно значение, или же нужно указать язык страницы.',
    fr: '« {text} » a plus d’un sens ({meanings}) ; un seul est attendu, ou bien la langue de la page.',
  },
  {
    en: '{label} shows {time}, which its clocks jumped over on {date}; expected a time that existed.',
    ru: 'Часы «{label}» показывают {time}, но {date} это время там было пропущено: ожидается время, которое было.',
    fr: '{label} affiche {time}, heure que ses horloges ont sautée le {date} ; une heure qui a existé est attendue.',
  },
  {
    en: 'The clocks contradict each other: {office} shows {time} and {city} {shown}; on {date} at {same} in {there} it was {right} in {also}.',
    ru: 'Часы противоречат друг другу: «{office}» показывает {time}, а «{city}» — {shown}; {date}, когда часы «{there}» показывали {same}, на часах «{also}» было {right}.',
    fr: 'Les horloges se contredisent : {office} affiche {time} et {city} {shown} ; le {date}, à {same} ({there}), il était {right} ({also}).',
  },
  {
    en: 'No time zone is known for {cities}; expected a city whose clock tells when the page was saved.',
    ru: 'Часовой пояс неизвестен: {cities}; ожидается город, по часам которого видно, когда сохранена страница.',
    fr: 'Aucun fuseau n’est connu pour {cities} ; une ville est attendue dont l’horloge dise quand la page a été enregistrée.',
  },
  {
    en: '“{text}” is no time of day; expected a clock such as “London: 06:46”.',
    ru: '«{text}» — не время суток: ожидаются часы, например «London: 06:46».',
    fr: '« {text} » n’est pas une heure ; une horloge est attendue, par exemple « London: 06:46 ».',
  },
  {
    en: 'The page ends behind its date; expected a clock below the date, such as “London: 06:46”: without it nothing tells when the page was saved.',
    ru: 'Страница кончается датой: под ней ожидаются часы, например «London: 06:46», иначе неизвестно, когда страница сохранена.',
    fr: 'La page s’arrête à sa date ; une horloge est attendue en dessous, par exemple « London: 06:46 » : sans elle, rien ne dit quand la page a été enregistrée.',
  },
  {
    en: 'Found “{text}”; expected a clock below the date, such as “London: 06:46”: without it nothing tells when the page was saved.',
    ru: 'Под датой стоит «{text}»: там ожидаются часы, например «London: 06:46», иначе неизвестно, когда страница сохранена.',
    fr: 'Sous la date se trouve « {text} » ; une horloge y est attendue, par exemple « London: 06:46 » : sans elle, rien ne dit quand la page a été enregistrée.',
  },
  {
    en: 'The page ends with “{text}”; expected a last line such as “all messages”: the rest seems to be missing.',
    ru: 'Страница кончается словами «{text}»: ожидается последняя строка вроде «все сообщения»; похоже, остального нет.',
    fr: 'La page finit par « {text} » ; une dernière ligne est attendue, comme « tous les messages » : la suite semble manquer.',
  },
  {
    en: 'The entry “{text}” has no title; expected one behind the date.',
    ru: 'У записи «{text}» нет заголовка: он ожидается после даты.',
    fr: 'L’entrée « {text} » n’a pas de titre ; il est attendu après la date.',
  },
  {
    en: 'The page is in "{locale}", a language that the site does not have; an administrator adds it first.',
    ru: 'Страница на языке «{locale}», которого на сайте нет; сначала его добавляет администратор.',
    fr: 'La page est en « {locale} », langue que le site n’a pas ; un administrateur l’ajoute d’abord.',
  },
  {
    en: 'Something went wrong while this file was filed; the log of the server says what.',
    ru: 'При импорте этого файла произошла ошибка; какая — видно в журнале сервера.',
    fr: 'Une erreur est survenue pendant l’import de ce fichier ; le journal du serveur dit laquelle.',
  },
];
