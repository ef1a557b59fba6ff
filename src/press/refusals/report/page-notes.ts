import type { Refusals } from '../refusal-entry';

/** What the importer leaves out of a page, takes for granted, or holds to be doubtful. */
export const pageNotes = {
  'note.below-the-end': {
    en: '“{text}” below the end of the list is left out.',
    ru: '«{text}» после конца списка пропущено.',
    fr: '« {text} », sous la fin de la liste, est laissé de côté.',
    ar: 'تُرك «{text}» الوارد بعد نهاية القائمة.',
  },
  'note.end-mark': {
    en: '“{mark}” behind the title “{title}” is taken for the link that ends the page.',
    ru: '«{mark}» после заголовка «{title}» принято за ссылку, которой кончается страница.',
    fr: '« {mark} », derrière le titre « {title} », est pris pour le lien qui termine la page.',
    ar: 'عُدّ «{mark}» الوارد بعد العنوان «{title}» الرابطَ الذي تنتهي به الصفحة.',
  },
  'note.office-zone-unshown': {
    en: 'No clock of the page shows {zone}; the office’s zone is told from the page.',
    ru: 'Часов с поясом {zone} на странице нет; пояс представительства определён по странице.',
    fr: 'Aucune horloge de la page n’affiche {zone} ; le fuseau de la représentation est déduit de la page.',
    ar: 'لا ساعة في الصفحة بتوقيت {zone}، واستُدلّ على المنطقة الزمنية للبعثة من الصفحة.',
  },
  'note.phones-elsewhere': {
    en: 'The phone numbers are of {countries}, where no clock of the page is.',
    ru: 'Телефоны относятся к стране, часов которой на странице нет: {countries}.',
    fr: 'Les numéros de téléphone sont de {countries}, où aucune horloge de la page ne se trouve.',
    ar: 'أرقام الهاتف تعود إلى {countries}، ولا ساعة لها في الصفحة.',
  },
  'note.office-assumed': {
    en: 'Nothing tells which clock is the office’s; the last, {label}, is assumed.',
    ru: 'Неясно, какие часы — самого представительства; взяты последние: {label}.',
    fr: 'Rien ne dit quelle horloge est celle de la représentation ; la dernière, {label}, est supposée l’être.',
    ar: 'لا شيء يدلّ على ساعة البعثة، وافتُرض أنها الأخيرة، {label}.',
  },
  'note.office-by-date': {
    en: 'Only with the date of {label} do all clocks agree; the office is taken to be there.',
    ru: 'Все часы сходятся, только если дата — по часам «{label}»; принято, что представительство там.',
    fr: 'Les horloges ne s’accordent qu’avec la date de {label} ; la représentation est supposée y être.',
    ar: 'لا تتفق الساعات كلها إلا بتاريخ {label}، وافتُرض أن البعثة هناك.',
  },
  'note.shown-twice': {
    en: '{label} showed {time} twice on {date}, and no other clock tells which was meant; the first is taken.',
    ru: '{date} часы «{label}» показали {time} дважды, и других часов, чтобы различить, нет; взят первый раз.',
    fr: 'Le {date}, {label} a affiché {time} deux fois, et aucune autre horloge ne tranche ; la première est retenue.',
    ar: 'أظهرت ساعة {label} الوقت {time} مرتين في {date}، ولا ساعة أخرى تدلّ على المقصود، فأُخذ الأول.',
  },
  'note.city-unknown': {
    en: 'No time zone is known for the city “{label}”; its clock is left out.',
    ru: 'Часовой пояс города «{label}» неизвестен; его часы пропущены.',
    fr: 'Aucun fuseau n’est connu pour la ville « {label} » ; son horloge est laissée de côté.',
    ar: 'لا تُعرف منطقة زمنية لمدينة «{label}»، فتُركت ساعتها.',
  },
  'note.city-of-two': {
    en: '“{label}” is taken for the city of {zone}, though there is one in {elsewhere}, too.',
    ru: '«{label}» принят за город пояса {zone}, хотя есть и другой: {elsewhere}.',
    fr: '« {label} » est pris pour la ville de {zone}, bien qu’il y en ait une autre : {elsewhere}.',
    ar: 'عُدّت «{label}» المدينة التي في {zone}، مع وجود مدينة أخرى في {elsewhere}.',
  },
  'note.contact-left-out': {
    en: '“{text}” among the contacts is left out.',
    ru: '«{text}» среди контактов пропущено.',
    fr: '« {text} », parmi les contacts, est laissé de côté.',
    ar: 'تُرك «{text}» الوارد بين بيانات الاتصال.',
  },
  'note.fax-left-out': {
    en: '“{text}” among the contacts is left out: it is a fax number.',
    ru: '«{text}» среди контактов пропущено: это номер факса.',
    fr: '« {text} », parmi les contacts, est laissé de côté : c’est un numéro de fax.',
    ar: 'تُرك «{text}» الوارد بين بيانات الاتصال: إنه رقم فاكس.',
  },
  'note.e-mail-left-out': {
    en: '“{text}” among the contacts is left out: the contact has an e-mail address already.',
    ru: '«{text}» среди контактов пропущено: адрес электронной почты у контакта уже есть.',
    fr: '« {text} », parmi les contacts, est laissé de côté : le contact a déjà une adresse électronique.',
    ar: 'تُرك «{text}» الوارد بين بيانات الاتصال: للجهة عنوان بريد إلكتروني من قبل.',
  },
  'note.counter-unreadable': {
    en: '“{text}” is no counter that can be read; it is left out.',
    ru: '«{text}» не читается как счётчик; пропущено.',
    fr: '« {text} » ne se lit pas comme un compteur ; il est laissé de côté.',
    ar: 'لا يُقرأ «{text}» كعدّاد، فتُرك.',
  },
  'note.counter-down': {
    en: '“{text}” counts down to a day rather than from one; it is left out.',
    ru: '«{text}» считает дни до даты, а не от неё; пропущено.',
    fr: '« {text} » compte les jours jusqu’à une date et non depuis une date ; il est laissé de côté.',
    ar: 'يعدّ «{text}» الأيام إلى يوم لا منذ يوم، فتُرك.',
  },
  'note.counter-otherwise': {
    en: '“{text}” cannot be printed quite so: the number will look otherwise.',
    ru: '«{text}» нельзя напечатать в точности так: число будет выглядеть иначе.',
    fr: '« {text} » ne peut être imprimé tout à fait ainsi : le nombre aura un autre aspect.',
    ar: 'لا يمكن كتابة «{text}» كما هو تمامًا: سيبدو العدد على نحو آخر.',
  },
  'note.heading-taken': {
    en: '“{text}” is taken for a heading.',
    ru: '«{text}» принято за заголовок раздела.',
    fr: '« {text} » est pris pour un intertitre.',
    ar: 'عُدّ «{text}» عنوانًا فرعيًا.',
  },
  'note.date-over-nothing': {
    en: '“{text}” stands over no text; it is left out.',
    ru: 'Под «{text}» нет текста; пропущено.',
    fr: '« {text} » ne surmonte aucun texte ; il est laissé de côté.',
    ar: 'لا نص تحت «{text}»، فتُرك.',
  },
  'note.date-of-event': {
    en: 'The featured text has no date; that of the event in its title, {date}, stands in.',
    ru: 'У главного материала нет даты; взята дата события из его заголовка: {date}.',
    fr: 'Le texte à la une n’a pas de date ; celle de l’événement de son titre, {date}, en tient lieu.',
    ar: 'لا تاريخ لنص الصدارة، ويحلّ محلّه تاريخ الحدث المذكور في عنوانه، {date}.',
  },
  'note.date-of-page': {
    en: 'The featured text has no date; the page’s own stands in.',
    ru: 'У главного материала нет даты; взята дата страницы.',
    fr: 'Le texte à la une n’a pas de date ; celle de la page en tient lieu.',
    ar: 'لا تاريخ لنص الصدارة، ويحلّ محلّه تاريخ الصفحة.',
  },
  'note.featured-later': {
    en: 'The featured text is dated {date}, after the page itself.',
    ru: 'Главный материал датирован {date} — позже самой страницы.',
    fr: 'Le texte à la une est daté du {date}, après la page elle-même.',
    ar: 'نص الصدارة مؤرخ في {date}، أي بعد الصفحة نفسها.',
  },
  'note.month-first': {
    en: 'The page’s own date begins with the month; its entries’ dates are read as day, month and year all the same.',
    ru: 'Дата страницы начинается с месяца; даты записей всё равно прочитаны как день, месяц и год.',
    fr: 'La date de la page commence par le mois ; celles des entrées sont lues malgré tout comme jour, mois et année.',
    ar: 'يبدأ تاريخ الصفحة بالشهر، ومع ذلك تُقرأ تواريخ مداخلها يومًا فشهرًا فسنة.',
  },
  'note.entry-later': {
    en: 'The entry is dated {date}, after the page itself.',
    ru: 'Запись датирована {date} — позже самой страницы.',
    fr: 'L’entrée est datée du {date}, après la page elle-même.',
    ar: 'المدخل مؤرخ في {date}، أي بعد الصفحة نفسها.',
  },
  'note.entry-out-of-order': {
    en: 'The entry is dated {date}, later than the one above it.',
    ru: 'Запись датирована {date} — позже той, что над ней.',
    fr: 'L’entrée est datée du {date}, après celle qui la précède.',
    ar: 'المدخل مؤرخ في {date}، أي بعد المدخل الذي فوقه.',
  },
  'note.event-later': {
    en: 'The title’s event, on {date}, is later than the entry’s date.',
    ru: 'Событие из заголовка ({date}) позже даты записи.',
    fr: 'L’événement du titre, le {date}, est postérieur à la date de l’entrée.',
    ar: 'حدث العنوان، في {date}، لاحق لتاريخ المدخل.',
  },
} as const satisfies Refusals;
