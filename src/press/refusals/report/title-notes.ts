import type { Refusals } from '../refusal-entry';

/** What the importer says of a page's language, of what its titles tell, and of what two pages say differently. */
export const titleNotes = {
  'note.date-other-language': {
    en: 'The date is not in the language of {locale}, but is written in {languages}; {kept} is kept.',
    ru: 'Язык даты — не {locale}, а {languages}; оставлен {kept}.',
    fr: 'La date n’est pas dans la langue {locale} : elle est écrite en {languages} ; {kept} est conservé.',
    ar: 'التاريخ ليس بلغة {locale}، بل مكتوب بلغة {languages}، وأُبقي على {kept}.',
  },
  'note.language-assumed': {
    en: 'The date may be in {languages}, and no words tell which; {locale} is assumed.',
    ru: 'Язык даты может быть разным ({languages}), и по словам его не определить; взят {locale}.',
    fr: 'La date peut être en {languages}, et aucun mot ne tranche ; {locale} est retenu.',
    ar: 'قد يكون التاريخ بلغة {languages}، ولا كلمات ترجّح إحداها، وافتُرض {locale}.',
  },
  'note.language-untold': {
    en: 'Neither the date nor the words tell the language; the locale has to be given.',
    ru: 'Ни по дате, ни по словам язык не определить; его нужно указать.',
    fr: 'Ni la date ni les mots ne disent la langue ; elle doit être indiquée.',
    ar: 'لا يدلّ التاريخ ولا الكلمات على اللغة، ويجب ذكرها.',
  },
  'note.language-of-site': {
    en: 'The page does not tell its language, so it is filed under the site’s own, {locale}; an import can be told another.',
    ru: 'Язык страницы неизвестен, поэтому взят язык сайта ({locale}); при импорте можно указать другой.',
    fr: 'La page ne dit pas sa langue : elle est classée dans celle du site, {locale} ; une autre peut être indiquée à l’import.',
    ar: 'لا تذكر الصفحة لغتها، فصُنّفت تحت لغة الموقع، {locale}، ويمكن ذكر غيرها عند الاستيراد.',
  },
  'note.name-as-printed': {
    en: '“{name}” is filed as printed, which may not be the name’s own form.',
    ru: '«{name}» записано так, как напечатано; возможно, это не начальная форма имени.',
    fr: '« {name} » est repris tel quel ; ce n’est peut-être pas la forme première du nom.',
    ar: 'سُجّل «{name}» كما ورد، وقد لا يكون ذلك صيغة الاسم الأصلية.',
  },
  'note.event-day-impossible': {
    en: '“{text}” in the title is no day that exists; the date of the event is left out.',
    ru: 'Дня «{text}» из заголовка не существует; дата события пропущена.',
    fr: '« {text} », dans le titre, n’est pas un jour qui existe ; la date de l’événement est laissée de côté.',
    ar: '«{text}» في العنوان ليس يومًا موجودًا، فتُرك تاريخ الحدث.',
  },
  'note.event-days': {
    en: '“{text}” in the title names several days; the first is taken for the event’s.',
    ru: '«{text}» в заголовке называет несколько дней; датой события считается первый.',
    fr: '« {text} », dans le titre, nomme plusieurs jours ; le premier est retenu pour l’événement.',
    ar: 'يذكر «{text}» في العنوان عدة أيام، وعُدّ أولها يوم الحدث.',
  },
  'note.title-too-long': {
    en: 'The title is too long to be told; it is filed as an announcement.',
    ru: 'Заголовок слишком длинный, чтобы определить по нему вид текста; он записан как сообщение.',
    fr: 'Le titre est trop long pour dire ce qu’est le texte ; il est classé comme annonce.',
    ar: 'العنوان أطول من أن يُعرف منه نوع النص، فصُنّف إعلانًا.',
  },
  'note.kind-untold': {
    en: 'The title does not tell what the text is; it is filed as an announcement.',
    ru: 'По заголовку вид текста не определить; он записан как сообщение.',
    fr: 'Le titre ne dit pas ce qu’est le texte ; il est classé comme annonce.',
    ar: 'لا يدلّ العنوان على نوع النص، فصُنّف إعلانًا.',
  },
  'note.person-unnamed': {
    en: 'The title names no person.',
    ru: 'В заголовке никто не назван.',
    fr: 'Le titre ne nomme personne.',
    ar: 'لا يذكر العنوان أي شخص.',
  },
  'note.counts-from': {
    en: 'This page counts from {since}, what is stored from {stored}; the newer page is kept.',
    ru: 'На этой странице отсчёт идёт от {since}, в сохранённом — от {stored}; остаётся более новая страница.',
    fr: 'Cette page compte depuis le {since}, ce qui est enregistré depuis le {stored} ; la page la plus récente l’emporte.',
    ar: 'تعدّ هذه الصفحة منذ {since}، والمحفوظ منذ {stored}، وأُبقي على الصفحة الأحدث.',
  },
  'note.zone-differs': {
    en: 'The office is kept in {stored} here, the page speaks from {zone}; the newer page is kept.',
    ru: 'Представительство здесь — в поясе {stored}, а на странице — {zone}; остаётся более новая страница.',
    fr: 'La représentation est ici dans le fuseau {stored}, la page parle de {zone} ; la page la plus récente l’emporte.',
    ar: 'المنطقة الزمنية المحفوظة للبعثة هنا {stored}، والصفحة من {zone}، وأُبقي على الصفحة الأحدث.',
  },
  'note.date-differs': {
    en: 'The text is dated {stored} on one page and {date} on another; the earlier date is kept.',
    ru: 'На одной странице дата текста — {stored}, на другой — {date}; остаётся более ранняя.',
    fr: 'Le texte est daté du {stored} sur une page et du {date} sur une autre ; la première date est conservée.',
    ar: 'النص مؤرخ في {stored} في صفحة وفي {date} في أخرى، وأُبقي على التاريخ الأسبق.',
  },
} as const satisfies Refusals;
