import type { TitleWords } from './title-words';

export const englishTitles: TitleWords = {
  kinds: [
    {
      words: 'joint (?:\\p{L}+ ){0,2}?(?:statement|declaration|communiqu[eé])s?',
      type: 'statement',
      form: 'joint-statement',
    },
    { words: 'comments?|commentary', type: 'statement', form: 'comment' },
    {
      words: '(?:message of )?greetings?|congratulat(?:ions?|ory message)|condolences|message',
      type: 'statement',
      form: 'greeting',
    },
    { words: '(?:open )?letter', type: 'statement', form: 'letter' },
    { words: 'interview', type: 'interview', form: null },
    { words: 'article|op-ed|opinion piece|essay', type: 'article', form: null },
    { words: '(?:video )?address', type: 'speech', form: 'address' },
    { words: 'speech|lecture|keynote', type: 'speech', form: 'speech' },
    { words: 'remarks|toast|answers? to (?:\\p{L}+ )?questions?', type: 'speech', form: 'remarks' },
    { words: 'statement|declaration', type: 'statement', form: 'statement' },
    { words: 'invitation|accreditation', type: 'announcement', form: 'event' },
  ],
  occasions: [
    { words: '(?:news|press) conference', type: 'speech', form: 'news-conference' },
    { words: '(?:(?:press|media) )?briefing', type: 'speech', form: 'briefing' },
  ],
  answers: 'and answers to (?:\\p{L}+ )?questions?',
  events:
    'conference|opening|exhibition|concert|festival|reception|ceremony|meeting|forum|seminar|webinar|competition|contest|' +
    'screening|performance|celebrations?|commemoration|event|round table|open day|presentation|tour|gala|visit',
  news: 'press release|news|notice|notification|information|announcement',
  byline: {
    authors: 'by|on behalf of',
    genitive: 'of|from|with',
    stops: 'at|on|during|following|after|before|regarding|concerning|about|over|ahead|as|with|given|to mark|published',
    honorifics: 'h\\.?\\s?e\\.?|mr|mrs|ms|miss|dr|sir|dame|lord|lady|his excellency|her excellency|prof|professor',
    posts:
      '(?:minister|ambassador|amb\\.|president|secretary|spokes(?:man|woman|person)|representative|consul|chargé|counsellor|' +
      'attaché|director|head|chair(?:man|woman|person)?|chancellor|premier|governor|mayor|envoy|commissioner|deputy|vice|' +
      'prime|permanent|special|acting|king|queen|prince|princess|speaker|minister-counsellor|consul-general|dean|pope)s?',
    institutions:
      'foreign|state|general|plenipotentiary|extraordinary|first|crown|ministry|department|embassy|mission|union|organi[sz]ation|' +
      'council|committee|commission|agency|government|parliament|senate|house|affairs|cooperation|international|united|nations|' +
      'office|bureau|service|information|press|security|trade|delegation|defen[cs]e|culture|education|health|economy|finance|' +
      'consulate|directorate|assembly|national|european|field|media|policy|development|affaires|the',
    states: 'federation|republic|kingdom|state|states|emirates|commonwealth|principality|sultanate|grand duchy',
    spokesperson: 'spokes(?:man|woman|person)',
    hasSurnamesBehindPosts: true,
  },
  outlets: {
    interview: [
      /(?:\bgiven)? (?:to|with|for|on|by) (?<outlet>[^,]{2,80}?)[’']s (?<programme>[^,]{2,120}? (?:talk show|programme|program|show|podcast))\b/u,
      /(?:\bgiven)? (?:to|with|for|by) (?<outlet>(?:the )?(?!Foreign|Minister|Ambassador|President|His|Her)[\p{Lu}\d“"«][^,(]{1,80}?)(?= (?:on|in|at|during|ahead|before|after|following|about|regarding)\b|[,(]|$)/u,
      /(?:\bgiven)? (?:to|with|for|by) (?<outlet>the [\p{L} ]{0,30}?(?:newspaper|magazine|agency|channel|radio|daily|weekly)\b[^,(]{0,80}?)(?= (?:on|in|at|during|ahead)\b|[,(]|$)/u,
    ],
    article: [
      /(?:\bpublished)? (?:for|in|to|by) (?<outlet>(?:the )?(?!Foreign|Minister|Ambassador|President)[\p{Lu}\d“"«][^,(]{1,80}?)(?= (?:on|at|during|ahead|before|after)\b|[,(]|$)/u,
      /(?:\bpublished)? (?:for|in|to) (?<outlet>the [\p{L} ]{0,30}?(?:newspaper|magazine|journal|daily|weekly)\b[^,(]{0,80}?)(?=[,(]|$)/u,
    ],
  },
  outletNoise:
    /^(?:the )?(?:(?:newspaper|magazine|journal|daily|weekly|news agency|agency|(?:TV|television|radio) (?:channel|station)|channel) )?|(?: (?:newspaper|magazine|journal|daily|news agency|agency|TV channel|television|radio station))$/gu,
  event: /(?: at| during| in connection with) (?:the |an? )?(.+)$/u,
  gatherings:
    'conference|session|congress|forum|ceremony|meeting|summit|gala|reception|opening|exhibition|anniversary|talks|seminar|' +
    'symposium|assembly|debate|dialogue|festival|presentation|event|dinner|lecture|round ?table|council|workshop|concert|gathering',
  issuers:
    /(?:of|by|between) (?:the )?(?:(?:[\p{L}’' -]{0,60}?(?:ministers|ministries|presidents|heads of state(?: and government)?|governments|leaders|delegations|representatives|ambassadors|embassies)(?: (?:of|for) (?!the )\p{L}+(?: \p{L}+)?)?) of (?:the )?)?(.+?)(?= (?:on|at|following|regarding|concerning|in support|after|about)\b|$)/iu,
  and: /,? and (?:the )?|, (?:the )?/iu,
};
