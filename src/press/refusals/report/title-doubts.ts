import type { Refusals } from '../refusal-entry';

/** What of a title, or of what stands around it, cannot be accounted for. */
export const titleDoubts = {
  'doubt.title-shape': {
    en: '“{text}” does not look like a title.',
    ru: '«{text}» не похоже на заголовок.',
    fr: '« {text} » ne ressemble pas à un titre.',
    ar: 'لا يبدو «{text}» عنوانًا.',
  },
  'doubt.title-date': {
    en: '“{text}” has a date in it that is not told from the title.',
    ru: 'В заголовке «{text}» осталась дата, отнести которую не удалось.',
    fr: '« {text} » contient une date qui n’a pu être séparée du titre.',
    ar: 'في «{text}» تاريخ لم يُفصل عن العنوان.',
  },
  'doubt.kind-untold': {
    en: 'The title does not tell what the text is.',
    ru: 'Заголовок не говорит, что это за текст.',
    fr: 'Le titre ne dit pas de quel texte il s’agit.',
    ar: 'لا يدلّ العنوان على نوع النص.',
  },
  'doubt.kind-of-subject': {
    en: '“{word}” in the title “{text}” may only be what the text is about.',
    ru: '«{word}» в заголовке «{text}» может быть лишь темой текста.',
    fr: '« {word} », dans le titre « {text} », n’est peut-être que le sujet du texte.',
    ar: 'قد لا يكون «{word}» في العنوان «{text}» إلا موضوع النص.',
  },
  'doubt.two-kinds': {
    en: 'The title “{text}” names two kinds of text: “{one}” and “{other}”.',
    ru: 'В заголовке «{text}» названы два вида текстов: «{one}» и «{other}».',
    fr: 'Le titre « {text} » nomme deux genres de texte : « {one} » et « {other} ».',
    ar: 'يذكر العنوان «{text}» نوعين من النصوص: «{one}» و«{other}».',
  },
  'doubt.name': {
    en: '“{name}” may not be all of a name, or more than one.',
    ru: '«{name}» может быть не полным именем или не одним.',
    fr: '« {name} » n’est peut-être pas un nom entier, ou pas un seul.',
    ar: 'قد لا يكون «{name}» اسمًا كاملًا، أو قد يكون أكثر من اسم.',
  },
  'doubt.post': {
    en: '“{post}” may not be a post, or that of somebody else.',
    ru: '«{post}» может быть не должностью или чужой должностью.',
    fr: '« {post} » n’est peut-être pas une fonction, ou celle d’un autre.',
    ar: 'قد لا يكون «{post}» منصبًا، أو قد يكون منصب شخص آخر.',
  },
  'doubt.person': {
    en: '“{name}” may not be a person.',
    ru: '«{name}» может быть не человеком.',
    fr: '« {name} » n’est peut-être pas une personne.',
    ar: 'قد لا يكون «{name}» شخصًا.',
  },
  'doubt.byline-of-others': {
    en: '“{name}” may not be whose text it is.',
    ru: '«{name}»: возможно, текст принадлежит кому-то другому.',
    fr: '« {name} » n’est peut-être pas l’auteur du texte.',
    ar: 'قد لا يكون «{name}» صاحب النص.',
  },
  'doubt.byline-goes-on': {
    en: '“{name}” may not be named alone, or the name may end before.',
    ru: '«{name}»: возможно, назван не он один, или имя кончается раньше.',
    fr: '« {name} » n’est peut-être pas seul à être nommé, ou le nom finit plus tôt.',
    ar: 'قد لا يكون «{name}» مذكورًا وحده، أو قد ينتهي الاسم قبل ذلك.',
  },
  'doubt.place': {
    en: '“{place}” may not be a place.',
    ru: '«{place}» может быть не местом.',
    fr: '« {place} » n’est peut-être pas un lieu.',
    ar: 'قد لا يكون «{place}» مكانًا.',
  },
  'doubt.outlet': {
    en: '“{outlet}” may not be all of an outlet’s name, or more than one.',
    ru: '«{outlet}» может быть не полным названием издания или не одним.',
    fr: '« {outlet} » n’est peut-être pas le nom entier d’un média, ou pas un seul.',
    ar: 'قد لا يكون «{outlet}» الاسم الكامل لوسيلة إعلامية، أو قد يكون أكثر من واحدة.',
  },
  'doubt.event': {
    en: '“{event}” may not be the name of an event.',
    ru: '«{event}» может быть не названием мероприятия.',
    fr: '« {event} » n’est peut-être pas le nom d’un événement.',
    ar: 'قد لا يكون «{event}» اسم مناسبة.',
  },
  'doubt.party': {
    en: '“{party}” may not be a party to a joint statement.',
    ru: '«{party}» может быть не стороной совместного заявления.',
    fr: '« {party} » n’est peut-être pas partie à une déclaration commune.',
    ar: 'قد لا يكون «{party}» طرفًا في بيان مشترك.',
  },
  'doubt.text-missing': {
    en: 'No text stands below this title, as one would below a featured text’s.',
    ru: 'Под этим заголовком нет текста, как было бы у главного материала.',
    fr: 'Aucun texte ne suit ce titre, comme il en suivrait un à la une.',
    ar: 'لا نص تحت هذا العنوان كما يكون تحت عنوان نص الصدارة.',
  },
  'doubt.date-untold': {
    en: 'Nothing tells the date of this text.',
    ru: 'Дату этого текста ничто не указывает.',
    fr: 'Rien n’indique la date de ce texte.',
    ar: 'لا شيء يدلّ على تاريخ هذا النص.',
  },
  'doubt.date-later': {
    en: 'The date of this text, {date}, is later than the page.',
    ru: 'Дата этого текста, {date}, позже самой страницы.',
    fr: 'La date de ce texte, {date}, est postérieure à la page.',
    ar: 'تاريخ هذا النص، {date}، لاحق للصفحة.',
  },
  'doubt.date-out-of-order': {
    en: 'The date of this text, {date}, is later than that of the one above it.',
    ru: 'Дата этого текста, {date}, позже даты текста над ним.',
    fr: 'La date de ce texte, {date}, est postérieure à celle du texte au-dessus.',
    ar: 'تاريخ هذا النص، {date}، لاحق لتاريخ النص الذي فوقه.',
  },
  'doubt.event-later': {
    en: 'The event of this text, on {date}, is later than its date.',
    ru: 'Событие, о котором текст ({date}), позже его даты.',
    fr: 'L’événement de ce texte, le {date}, est postérieur à sa date.',
    ar: 'حدث هذا النص، في {date}، لاحق لتاريخه.',
  },
} as const satisfies Refusals;
