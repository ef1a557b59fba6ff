import type { TitleWords } from './title-words';

export const germanTitles: TitleWords = {
  kinds: [
    {
      words: 'gemeinsame\\p{L}* (?:\\p{L}+ )?(?:erklärung|stellungnahme|kommuniqué)',
      type: 'statement',
      form: 'joint-statement',
    },
    { words: 'kommentare?', type: 'statement', form: 'comment' },
    {
      words: 'grußwort\\p{L}*|grußbotschaft|glückw(?:unsch|ünsche)\\p{L}*|grüße|botschaft zum \\p{L}+',
      type: 'statement',
      form: 'greeting',
    },
    { words: '(?:offener )?brief|schreiben', type: 'statement', form: 'letter' },
    { words: 'interviews?', type: 'interview', form: null },
    { words: 'artikel|(?:gast)?beitrag|aufsatz', type: 'article', form: null },
    { words: '(?:video)?ansprache', type: 'speech', form: 'address' },
    { words: '(?:fest)?rede|vortrag', type: 'speech', form: 'speech' },
    {
      words: 'eingangsworte|ausführungen|äußerungen|bemerkungen|antworten auf (?:\\p{L}+ )?fragen',
      type: 'speech',
      form: 'remarks',
    },
    { words: 'erklärung|stellungnahme|statement', type: 'statement', form: 'statement' },
    { words: 'einladung|akkreditierung', type: 'announcement', form: 'event' },
  ],
  occasions: [
    { words: 'pressekonferenz', type: 'speech', form: 'news-conference' },
    { words: '(?:presse)?briefing|pressegespräch', type: 'speech', form: 'briefing' },
  ],
  answers: 'und Antworten auf (?:\\p{L}+ )?Fragen(?: der \\p{L}+)?',
  events:
    '(?:online-)?konferenz|eröffnung|ausstellung|konzert|festival|\\p{L}*feier|treffen|forum|seminar|empfang|veranstaltung|wettbewerb|' +
    'filmvorführung|gedenken|tag der offenen tür|besuch|begegnung|runder tisch|präsentation',
  news: 'pressemitteilung|mitteilung|hinweis|nachrichten|bekanntmachung|information',
  byline: {
    authors: 'von|durch|im namen von|im namen des|im namen der',
    genitive: 'des|der|von|mit',
    stops: 'bei|beim|auf|am|im|in|zum|zur|anlässlich|vor|nach|während|über|für|gegenüber|mit|an|erschienen|aus',
    honorifics: 's\\.?\\s?e\\.?|herrn?|frau|dr|prof|seiner exzellenz|ihrer exzellenz|exzellenz',
    posts:
      '\\p{L}*(?:minister(?:s|in)?|botschafter(?:s|in)?|präsident(?:en|in)?|kanzler(?:s|in)?)|staatssekretär(?:s|in)?|sprecher(?:s|in)?|' +
      'pressesprecher(?:s|in)?|vertreter(?:s|in)?|\\p{L}*konsul(?:s|in)?|geschäftsträger(?:s|in)?|direktor(?:s|in|en)?|leiter(?:s|in)?|' +
      'gesandte[nr]?|bürgermeister(?:s|in)?|stellvertretende[nrs]?|ständige[nrs]?|beauftragte[nrs]?|vorsitzende[nrs]?|amtierende[nrs]?',
    institutions:
      'auswärtige[nrs]?|angelegenheiten|äußeren?|außerordentliche[nrs]?|bevollmächtigte[nrs]?|ministeriums?|botschaft|mission|union|rat(?:es)?|' +
      'kommission|regierung|parlaments?|vereinten|nationen|presse|generals?|zusammenarbeit|europäischen|abteilung',
    states: 'föderation|republik|königreichs?|staate?s?|staaten|emirate|fürstentums?|sultanats?|bundesrepublik',
    spokesperson: '(?:presse)?sprecher(?:s|in)?',
    hasSurnamesBehindPosts: false,
  },
  outlets: {
    interview: [
      /(?:in der Sendung|für die Sendung) (?<programme>„[^“”]{1,80}[“”]|«[^»]{1,80}»|\p{Lu}[^,(]{1,60}?)(?: (?:des|im|beim) (?:Senders? )?(?<outlet>\p{Lu}[^,(]{1,60}?))?(?=[,(]|$)/u,
      /(?: mit der| mit dem| mit| für die| für das| für den| gegenüber der| gegenüber dem) (?:(?:Tages)?[Zz]eitung |Zeitschrift |Magazin |Sender |Nachrichtenagentur |Wochenzeitung |Radio )?(?<outlet>„[^“”]{1,80}[“”]|«[^»]{1,80}»|\p{Lu}[^,(]{1,80}?)(?= (?:am|in|im|über|zum|zur|vor|nach)(?!\p{L})|[,(]|$)/u,
    ],
    article: [
      /(?: in der| in dem| im| für die| für das) (?:(?:Tages)?[Zz]eitung |Zeitschrift |Magazin |Wochenzeitung )?(?<outlet>„[^“”]{1,80}[“”]|«[^»]{1,80}»|\p{Lu}[^,(]{1,80}?)(?=[,(]|$)/u,
    ],
  },
  outletNoise: /^[„«“"]\s*|\s*[“»”"]$/gu,
  event:
    /(?: bei der | beim | auf der | auf dem | anlässlich der | anlässlich des | zur | zum | vor der | vor dem )(.+)$/u,
  gatherings:
    '\\p{L}*(?:konferenz|sitzung|kongress|forums?|zeremonie|treffens?|gipfel|gala|empfang|eröffnung|ausstellung|jubiläums?|gespräche|' +
    'seminars?|symposiums?|versammlung|debatte|dialog|festivals?|präsentation|veranstaltung|feier|rat|konzert|jahrestag)',
  issuers:
    /(?:erklärung|stellungnahme|kommuniqué) (?:der |des |von )(?:(?:\p{L}*minister(?:innen)?|präsidenten|staats- und regierungschefs|regierungen|botschafter) (?:der |des |von )?)?(.+?)(?= (?:zu|zur|zum|über|bei|anlässlich|nach)(?!\p{L})|$)/iu,
  and: /,? und (?:der |des )?|, (?:der |des )?/iu,
};
