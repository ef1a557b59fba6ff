import type { Refusals } from '../refusal-entry';

/** Why lines of a text may be something else than the text. */
export const textDoubts = {
  'doubt.text-date': {
    en: '“{text}” has a date where a text of its own may begin.',
    ru: 'В строке «{text}» стоит дата: здесь может начинаться другой текст.',
    fr: '« {text} » porte une date : un autre texte commence peut-être ici.',
    ar: 'في «{text}» تاريخ، وقد يبدأ عنده نص آخر.',
  },
  'doubt.other-speaker': {
    en: '“{text}” looks as if somebody else spoke in it.',
    ru: '«{text}»: похоже, здесь говорит кто-то другой.',
    fr: '« {text} » : quelqu’un d’autre semble y parler.',
    ar: 'يبدو في «{text}» أن شخصًا آخر يتكلم.',
  },
  'doubt.no-sentence-end': {
    en: '“{text}” does not end as a sentence does.',
    ru: '«{text}» кончается не так, как предложение.',
    fr: '« {text} » ne se termine pas comme une phrase.',
    ar: 'لا ينتهي «{text}» كما تنتهي الجملة.',
  },
  'doubt.label-alone': {
    en: '“{text}” stands alone as a label does.',
    ru: '«{text}» стоит отдельно, как подпись говорящего.',
    fr: '« {text} » se tient seul, comme le nom de qui parle.',
    ar: 'يقف «{text}» وحده كما تقف التسمية.',
  },
  'doubt.small-letter': {
    en: '“{text}” begins with a small letter: a line above may have been broken.',
    ru: '«{text}» начинается со строчной буквы: возможно, строка выше разорвана.',
    fr: '« {text} » commence par une minuscule : une ligne au-dessus a peut-être été coupée.',
    ar: 'يبدأ «{text}» بحرف صغير: قد يكون سطر فوقه قد قُطع.',
  },
  'doubt.question-unasked': {
    en: '“{text}” ends with a question, and nobody is said to ask it.',
    ru: '«{text}» кончается вопросом, а кто его задаёт, не сказано.',
    fr: '« {text} » se termine par une question, et rien ne dit qui la pose.',
    ar: 'ينتهي «{text}» بسؤال، ولا شيء يدلّ على من يطرحه.',
  },
  'doubt.table-row': {
    en: '“{text}” looks like a row of a table or a menu.',
    ru: '«{text}» похоже на строку таблицы или меню.',
    fr: '« {text} » ressemble à une ligne de tableau ou à un menu.',
    ar: 'يبدو «{text}» صفًا من جدول أو قائمة.',
  },
  'doubt.letters-broken': {
    en: '“{text}” has letters that were decoded wrongly.',
    ru: 'В тексте «{text}» буквы раскодированы неверно.',
    fr: '« {text} » contient des lettres mal décodées.',
    ar: 'في «{text}» أحرف فُكّ ترميزها خطأً.',
  },
  'doubt.link': {
    en: '“{text}” looks like a link, a menu or a page number.',
    ru: '«{text}» похоже на ссылку, меню или номер страницы.',
    fr: '« {text} » ressemble à un lien, à un menu ou à un numéro de page.',
    ar: 'يبدو «{text}» رابطًا أو قائمة أو رقم صفحة.',
  },
  'doubt.talk-missing': {
    en: 'By its title the text has questions and answers, but none were found in it.',
    ru: 'Судя по заголовку, в тексте есть вопросы и ответы, но найти их не удалось.',
    fr: 'D’après son titre, le texte contient des questions et des réponses, mais aucune n’y a été trouvée.',
    ar: 'يدلّ عنوان النص على أن فيه أسئلة وأجوبة، ولم يُعثر فيه على شيء منها.',
  },
  'doubt.speaks-twice': {
    en: '“{speaker}” speaks twice in a row: somebody between may not have been told.',
    ru: '«{speaker}» говорит дважды подряд: возможно, кто-то между ними не распознан.',
    fr: '« {speaker} » parle deux fois de suite : quelqu’un, entre les deux, n’a peut-être pas été reconnu.',
    ar: 'يتكلم «{speaker}» مرتين متتاليتين: ربما لم يُتعرَّف على من تكلم بينهما.',
  },
  'doubt.speaker-unknown': {
    en: '“{speaker}” speaks, and the title does not name anybody so.',
    ru: 'Говорит «{speaker}», а в заголовке такого имени нет.',
    fr: '« {speaker} » parle, et le titre ne nomme personne ainsi.',
    ar: 'يتكلم «{speaker}»، ولا يذكر العنوان أحدًا بهذا الاسم.',
  },
  'doubt.unanswered': {
    en: '“{speaker}” asks, and nobody is said to answer.',
    ru: '«{speaker}» спрашивает, а кто отвечает, не сказано.',
    fr: '« {speaker} » pose une question, et rien ne dit qui répond.',
    ar: 'يسأل «{speaker}»، ولا شيء يدلّ على من يجيب.',
  },
  'doubt.nobody-asks': {
    en: 'The text has labels of speakers, but nobody asks in it.',
    ru: 'В тексте подписаны говорящие, но никто не спрашивает.',
    fr: 'Le texte nomme ceux qui parlent, mais personne n’y pose de question.',
    ar: 'في النص تسميات متكلمين، لكن لا أحد يسأل فيه.',
  },
  'doubt.heading-or-else': {
    en: '“{text}” may be a heading or something else.',
    ru: '«{text}» может быть и рубрикой, и чем-то другим.',
    fr: '« {text} » est peut-être une rubrique, ou autre chose.',
    ar: 'قد يكون «{text}» عنوانًا فرعيًا أو غير ذلك.',
  },
  'doubt.text-too-long': {
    en: 'The text has {count} lines; no more than {most} are looked at.',
    ru: 'В тексте строк: {count}; просматривается не более {most}.',
    fr: 'Le texte compte {count} lignes ; {most} au plus sont examinées.',
    ar: 'عدد أسطر النص {count}، ولا يُفحص منها أكثر من {most}.',
  },
} as const satisfies Refusals;
