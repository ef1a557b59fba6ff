import type { TitleWords } from './title-words';

export const spanishTitles: TitleWords = {
  kinds: [
    { words: '(?:declaración|comunicado) conjunt[oa]', type: 'statement', form: 'joint-statement' },
    { words: 'comentarios?', type: 'statement', form: 'comment' },
    {
      words: '(?:mensaje de )?(?:felicitaci(?:ón|ones)|saludos?|salutación|condolencias)|mensaje',
      type: 'statement',
      form: 'greeting',
    },
    { words: 'carta(?: abierta)?', type: 'statement', form: 'letter' },
    { words: 'entrevista', type: 'interview', form: null },
    { words: 'artículo|tribuna', type: 'article', form: null },
    { words: 'alocución|mensaje en vídeo', type: 'speech', form: 'address' },
    { words: 'discurso|conferencia magistral', type: 'speech', form: 'speech' },
    { words: 'palabras|intervención|respuestas a (?:las )?preguntas', type: 'speech', form: 'remarks' },
    { words: 'declaraci(?:ón|ones)', type: 'statement', form: 'statement' },
    { words: 'invitación|acreditación', type: 'announcement', form: 'event' },
  ],
  occasions: [
    { words: '(?:rueda|conferencia) de prensa', type: 'speech', form: 'news-conference' },
    { words: 'briefing|sesión informativa', type: 'speech', form: 'briefing' },
  ],
  answers: 'y respuestas a (?:las )?preguntas(?: de la prensa| de los medios| de los periodistas)?',
  events:
    'conferencia|inauguración|apertura|exposición|concierto|festival|ceremonia|encuentro|reunión|foro|seminario|jornadas?|visita|' +
    'recepción|concurso|proyección|espectáculo|conmemoración|acto|evento|mesa redonda|puertas abiertas|presentación',
  news: 'comunicado(?: de prensa)?|nota de prensa|información|aviso|anuncio|noticias',
  byline: {
    authors: 'por|en nombre del?|en nombre de la',
    genitive: 'de la|del|de los|de las|de|con',
    stops:
      'en|ante|durante|sobre|para|tras|antes|después|al|a|con|concedida|publicad[oa]|con motivo|acerca|relativ[oa]',
    honorifics: 's\\.?\\s?e\\.?|sr|sra|srta|señor|señora|don|doña|excmo|excma|su excelencia|dr|dra',
    posts:
      '(?:ministr[oa]|embajador|embajadora|president[ea]|secretari[oa]|portavoz|vocero|vocera|representante|cónsul|encargad[oa]|' +
      'consejer[oa]|agregad[oa]|director|directora|jef[ea]|canciller|gobernador|gobernadora|alcalde|alcaldesa|enviad[oa]|' +
      'comisari[oa]|vice\\p{L}*|primer|primera|rey|reina)s?',
    institutions:
      'asuntos|exteriores|relaciones|general|extraordinari[oa]|plenipotenciari[oa]|ministerio|departamento|embajada|misión|unión|' +
      'organización|consejo|comité|comisión|agencia|gobierno|parlamento|senado|cooperación|naciones|unidas|prensa|europea|estado|permanente|especial',
    states: 'federación|república|reino|estado|estados|emiratos|principado|sultanato',
    spokesperson: 'portavoz|vocer[oa]',
    hasSurnamesBehindPosts: true,
  },
  outlets: {
    interview: [
      /(?:al programa|en el programa|para el programa) (?<programme>«[^»]{1,80}»|“[^”]{1,80}”|\p{Lu}[^,(]{1,80}?)(?: de (?:la cadena |la radio )?(?<outlet>\p{Lu}[^,(]{1,60}?))?(?=[,(]|$)/u,
      /(?: al| a la| a| con| para) (?:el |la )?(?:(?:diario|periódico|semanario|revista|canal|cadena|agencia|emisora|radio)(?: de (?:noticias|televisión))? )?(?<outlet>«[^»]{1,80}»|“[^”]{1,80}”|\p{Lu}[^,(]{1,80}?)(?= (?:en|sobre|durante|antes|tras)(?!\p{L})|[,(]|$)/u,
    ],
    article: [
      /(?: en| para) (?:el |la )?(?:(?:diario|periódico|semanario|revista) )?(?<outlet>«[^»]{1,80}»|“[^”]{1,80}”|\p{Lu}[^,(]{1,80}?)(?=[,(]|$)/u,
    ],
  },
  outletNoise: /^[«“"]\s*|\s*[»”"]$/gu,
  event: /(?: en la | en el | durante la | durante el | con motivo de la | con motivo del | ante la | ante el )(.+)$/u,
  gatherings:
    'conferencia|sesión|congreso|foro|ceremonia|reunión|cumbre|gala|recepción|apertura|inauguración|exposición|aniversario|' +
    'conversaciones|negociaciones|seminario|simposio|asamblea|debate|diálogo|festival|presentación|acto|evento|encuentro|consejo|concierto|jornada',
  issuers:
    /(?:conjunt[oa]) (?:de los |de las |de la |del |de )(?:(?:ministros de (?:asuntos|relaciones) exteriores|presidentes|jefes de estado|gobiernos|líderes|embajadores|cancilleres) (?:de los |de las |de la |del |de )?)?(.+?)(?= (?:sobre|en|con motivo|relativ[oa])(?!\p{L})|$)/iu,
  and: /,? [ye] (?:de la |del |de |la |el )?|, (?:de la |del |de |la |el )?/iu,
};
