import type { TitleWords } from './title-words';

export const frenchTitles: TitleWords = {
  kinds: [
    { words: '(?:déclaration|communiqué) (?:commune?|conjointe?)', type: 'statement', form: 'joint-statement' },
    { words: 'commentaires?', type: 'statement', form: 'comment' },
    {
      words: '(?:message de )?(?:v(?:œ|oe)ux|félicitations|salutations|bienvenue)|message|condoléances',
      type: 'statement',
      form: 'greeting',
    },
    { words: 'lettre(?: ouverte)?', type: 'statement', form: 'letter' },
    { words: 'interview|entretien', type: 'interview', form: null },
    { words: 'article|tribune', type: 'article', form: null },
    { words: 'allocution|adresse', type: 'speech', form: 'address' },
    { words: 'discours', type: 'speech', form: 'speech' },
    {
      words: "propos|intervention|mots? d[’']ouverture|remarques|réponses aux questions",
      type: 'speech',
      form: 'remarks',
    },
    { words: 'déclaration', type: 'statement', form: 'statement' },
    { words: 'invitation|accréditation', type: 'announcement', form: 'event' },
  ],
  occasions: [
    { words: 'conférence de presse', type: 'speech', form: 'news-conference' },
    { words: 'point (?:de )?presse|briefing', type: 'speech', form: 'briefing' },
  ],
  answers: 'et réponses aux questions(?: des médias| de la presse| des journalistes)?',
  events:
    'conférence|ouverture|inauguration|exposition|concert|festival|cérémonie|rencontre|réunion|forum|séminaire|journée|visite|' +
    'réception|colloque|concours|projection|spectacle|commémoration|événement|évènement|table ronde|portes ouvertes',
  news: 'communiqué(?: de presse)?|information|avis|annonce|actualités',
  byline: {
    authors: "par|au nom de|au nom du|au nom de l[’']",
    genitive: "de la|de l[’']|de|du|des|d[’']|avec",
    stops:
      "à|au|aux|lors|devant|sur|pour|dans|après|avant|à l[’']occasion|accordée?|publiée?|avec|concernant|relative?",
    honorifics: 's\\.?\\s?e\\.?|m|mr|mme|mlle|monsieur|madame|son excellence|dr',
    posts:
      '(?:ministre|ambassad(?:eur|rice)|président|secrétaire|porte-parole|représentant|consul|chargé|conseill(?:er|ère)|attaché|' +
      'direct(?:eur|rice)|chef|chanceli(?:er|ère)|gouverneur|maire|envoyé|commissaire|vice|premier|première|délégué)e?s?',
    institutions:
      'affaires|étrangères|étranger|général|générale|extraordinaire|plénipotentiaire|ministère|département|ambassade|mission|union|' +
      'organisation|conseil|comité|commission|agence|gouvernement|parlement|sénat|coopération|nations|unies|presse|européenne|[eé]tat',
    states: 'fédération|république|royaume|état|états|émirats|principauté|sultanat|grand-duché',
    spokesperson: 'porte-parole',
    hasSurnamesBehindPosts: true,
  },
  outlets: {
    interview: [
      /(?:à l[’']émission|dans l[’']émission) (?<programme>«[^»]{1,80}»|“[^”]{1,80}”|\p{Lu}[^,(]{1,80}?)(?: (?:de|sur) (?:la chaîne |la radio )?(?<outlet>\p{Lu}[^,(]{1,60}?))?(?=[,(]|$)/u,
      /(?: au| à la| à l[’']| à| avec| pour)\s?(?:le |la |l[’'])?(?:(?:quotidien|journal|magazine|hebdomadaire|chaîne(?: de télévision)?|agence(?: de presse)?|radio|revue) )?(?<outlet>«[^»]{1,80}»|“[^”]{1,80}”|\p{Lu}[^,(]{1,80}?)(?= (?:à|sur|lors|avant|après|dans)(?!\p{L})|[,(]|$)/u,
    ],
    article: [
      /(?: dans| pour| au) (?:le |la |l[’'])?(?:(?:quotidien|journal|magazine|hebdomadaire|revue) )?(?<outlet>«[^»]{1,80}»|“[^”]{1,80}”|\p{Lu}[^,(]{1,80}?)(?=[,(]|$)/u,
    ],
  },
  outletNoise: /^[«“"]\s*|\s*[»”"]$/gu,
  event:
    /(?: à la | à l[’']| au | lors de la | lors de l[’']| lors du | lors d[’']une? )(?:occasion (?:de la |de l[’']|du |des ))?(.+)$/u,
  gatherings:
    'conférence|session|congrès|forum|cérémonie|réunion|sommet|gala|réception|ouverture|inauguration|exposition|anniversaire|' +
    'pourparlers|séminaire|colloque|symposium|assemblée|débat|dialogue|festival|présentation|événement|rencontre|conseil|concert',
  issuers:
    /(?:commune|conjointe?) (?:de la |de l[’']|du |des |de )(?:(?:ministres des affaires étrangères|présidents|chefs d[’']état|gouvernements|dirigeants|ambassadeurs) (?:de la |de l[’']|du |des |de ))?(.+?)(?= (?:sur|à|au|concernant|relative)(?!\p{L})|$)/iu,
  and: /,? et (?:de la |de l[’']|du |des |de )?|, (?:de la |de l[’']|du |des |de )?/iu,
};
