import { readTitle } from './read-title';

/** Type/form and who, as function: name [post]. */
function toldBy(title: string, language: string): string {
  const { type, form, people } = readTitle(title, language).info;
  const byline = people.map(
    ({ function: role, name, post }) => ` ${role}: ${name}${post === null ? '' : ` [${post}]`}`,
  );
  return `${type}/${form ?? '-'}${byline.join(';')}`;
}

describe('type, form and people', () => {
  const titles: readonly (readonly [string, string, string])[] = [
    ['en', 'Jane Roe’s remarks at a news conference following talks', 'speech/news-conference speaker: Jane Roe'],
    [
      'en',
      'News conference by Minister of Transport John Doe',
      'speech/news-conference speaker: John Doe [Minister of Transport]',
    ],
    [
      'en',
      'Transcript of the press briefing by Spokesperson Mary Major',
      'speech/briefing speaker: Mary Major [Spokesperson]',
    ],
    [
      'en',
      'Foreign Minister of the Republic of Avenia Jane Roe’s speech',
      'speech/speech speaker: Jane Roe [Foreign Minister of the Republic of Avenia]',
    ],
    [
      'en',
      'Welcoming remarks by the Ambassador of East Avenia Jane Roe',
      'speech/remarks speaker: Jane Roe [Ambassador of East Avenia]',
    ],
    [
      'en',
      'Address by H.E. Mr. John van der Doe Avenian Ambassador to Canada for the gala',
      'speech/address speaker: John van der Doe [Avenian Ambassador to Canada]',
    ],
    [
      'en',
      'Speech by Dr. Jane Roe, Deputy Head of Mission, at the festival',
      'speech/speech speaker: Jane Roe [Deputy Head of Mission]',
    ],
    ['en', 'Ambassador Roe’s interview', 'interview/- interviewee: Roe [Ambassador]'],
    ['en', 'Interview with Ambassador Jane Roe', 'interview/- interviewee: Jane Roe [Ambassador]'],
    ['en', 'Article “On the joint statement” by President John F. Doe', 'article/- author: John F. Doe [President]'],
    [
      'en',
      'Comment by Transport Ministry Spokeswoman Jane Roe on the statement',
      'statement/comment spokesperson: Jane Roe [Transport Ministry Spokeswoman]',
    ],
    ['en', 'Jane Roe’s greetings on Harbour Day', 'statement/greeting signatory: Jane Roe'],
    ['en', 'Open letter on behalf of Jane Roe', 'statement/letter signatory: Jane Roe'],
    [
      'en',
      'Statement by Amb. Jane Roe at the Second Harbour Conference',
      'statement/statement speaker: Jane Roe [Amb.]',
    ],
    ['en', 'Avenian Transport Ministry statement on the EU’s new ferries', 'statement/statement'],
    [
      'en',
      'Statement of the Permanent Representative of Avenia to the UN Jane Roe',
      'statement/statement signatory: Jane Roe [Permanent Representative of Avenia to the UN]',
    ],
    ['en', 'Ambassador’s speech at the memorial', 'speech/speech'],
    ['en', 'France’s statement', 'statement/statement'],
    ['en', 'New York Times interview', 'interview/-'],
    ['en', 'Invitation to the press conference of Ambassador Roe', 'announcement/event'],
    ['en', '"The Ambassador’s speech" exhibition', 'announcement/event'],
    ['en', 'Press release on consular fees', 'announcement/news'],
    ['en', 'Annual picnic', 'announcement/-'],
    [
      'ru',
      'Выступление и ответы на вопросы СМИ Министра транспорта Авении А.Б.Петрова в ходе пресс-конференции',
      'speech/news-conference speaker: А.Б.Петрова [Министра транспорта Авении]',
    ],
    [
      'ru',
      'Интервью Посла Авении в Канаде Ивана Сидорова',
      'interview/- interviewee: Ивана Сидорова [Посла Авении в Канаде]',
    ],
    [
      'ru',
      'Комментарий официального представителя МИД Авении М. В. Орловой',
      'statement/comment spokesperson: М. В. Орловой [официального представителя МИД Авении]',
    ],
    ['ru', 'Брифинг Министра Ивана Петрова', 'speech/briefing speaker: Ивана Петрова [Министра]'],
    ['ru', 'Приветствие Посла', 'statement/greeting'],
    ['ru', 'Открытие выставки «Письмо»', 'announcement/event'],
    ['fr', 'Discours de l’Ambassadeur Jean Morel à la conférence', 'speech/speech speaker: Jean Morel [Ambassadeur]'],
    [
      'fr',
      'Interview de la ministre des Transports d’Avénie Claire Aubert',
      'interview/- interviewee: Claire Aubert [ministre des Transports d’Avénie]',
    ],
    ['fr', 'Point de presse de la porte-parole Claire Aubert', 'speech/briefing speaker: Claire Aubert [porte-parole]'],
    ['fr', 'Article de M. Jean Morel, ambassadeur d’Avénie', 'article/- author: Jean Morel [ambassadeur d’Avénie]'],
    ['fr', 'Lettre au nom de l’ambassadeur Jean Morel', 'statement/letter signatory: Jean Morel [ambassadeur]'],
    ['es', 'Rueda de prensa del Canciller Juan Solís', 'speech/news-conference speaker: Juan Solís [Canciller]'],
    ['es', 'Carta de la Embajadora Ana Ruiz', 'statement/letter signatory: Ana Ruiz [Embajadora]'],
    ['de', 'Rede des Botschafters Max Lindner bei der Eröffnung', 'speech/speech speaker: Max Lindner [Botschafters]'],
    [
      'de',
      'Interview der Verkehrsministerin der Republik Avenien Erika Lindner',
      'interview/- interviewee: Erika Lindner [Verkehrsministerin der Republik Avenien]',
    ],
    ['de', 'Grußwort von Herrn Lindner', 'statement/greeting signatory: Lindner'],
    ['ar', 'كلمة السفير سامي حداد في المؤتمر', 'speech/speech speaker: سامي حداد [السفير]'],
    [
      'ar',
      'مقابلة وزير خارجية أفينيا سامي حداد مع قناة الموج',
      'interview/- interviewee: سامي حداد [وزير خارجية أفينيا]',
    ],
    ['ar', 'المؤتمر الصحفي لوزير النقل سامي حداد', 'speech/news-conference speaker: سامي حداد [وزير النقل]'],
    [
      'ar',
      'تعليق المتحدثة باسم وزارة النقل ليلى منصور',
      'statement/comment spokesperson: ليلى منصور [المتحدثة باسم وزارة النقل]',
    ],
    ['ar', 'مقال للسفير سامي حداد', 'article/- author: سامي حداد [السفير]'],
    ['ar', 'تهنئة السفير', 'statement/greeting'],
    ['en', "Jane Roe's remarks", 'speech/remarks speaker: Jane Roe'],
    ['en', 'Jane Bates’ remarks', 'speech/remarks speaker: Jane Bates'],
    ['en', 'Jane Roe’s very short opening remarks', 'speech/remarks speaker: Jane Roe'],
    ['en', 'Jane Roe’s very short old opening remarks', 'speech/remarks'],
    ['en', 'Ambassador Jane Roe remarks', 'speech/remarks speaker: Jane Roe [Ambassador]'],
    ['en', 'Jane Roe remarks', 'speech/remarks'],
    ['en', `${'x'.repeat(250)} Jane Roe’s remarks`, 'speech/remarks'],
    ['en', 'Ambassador Jane Roe on remarks', 'speech/remarks'],
    ['en', 'Remarks of Jane Roe', 'speech/remarks speaker: Jane Roe'],
    ['en', 'Remarks, of Jane Roe', 'speech/remarks'],
    ['en', 'Remarks by ferry by Jane Roe', 'speech/remarks speaker: Jane Roe'],
    ['en', 'Remarks and answers to media questions of Jane Roe', 'speech/remarks speaker: Jane Roe'],
    ['en', 'Comment by Jane Roe', 'statement/comment speaker: Jane Roe'],
    ['en', 'Statement by Jane Roe', 'statement/statement signatory: Jane Roe'],
    ['en', 'Statement by Jane Roe at the Old Harbour Conference', 'statement/statement speaker: Jane Roe'],
    ['en', 'Letter by Jane Roe at the Old Harbour Conference', 'statement/letter signatory: Jane Roe'],
    ['en', 'Letter by Spokesperson Jane Roe', 'statement/letter spokesperson: Jane Roe [Spokesperson]'],
    ['en', '  Remarks\tby   Jane\u00a0Roe ', 'speech/remarks speaker: Jane Roe'],
    ['fr', 'Discours d’Anne Morel', 'speech/speech speaker: Anne Morel'],
    ['fr', 'Discours dAnne Morel', 'speech/speech'],
    ['ru', 'Interview by Ambassador Jane Roe', 'interview/- interviewee: Jane Roe [Ambassador]'],
    ['pl', 'Speech by Ambassador Jane Roe', 'speech/speech speaker: Jane Roe [Ambassador]'],
  ];

  it.each(titles)('%s: %s', (language, title, told) => {
    expect(toldBy(title, language)).toBe(told);
  });
});

describe('place and date of the event, from the tail', () => {
  const tails: readonly (readonly [string, string, string | null, string | null])[] = [
    ['en', 'Remarks by Jane Roe, Seoul, March 25, 2021', 'Seoul', '2021-03-25'],
    ['en', 'Remarks by Jane Roe, 16 March 2021', null, '2021-03-16'],
    ['en', 'Remarks by Jane Roe (London, 31 March 2019)', 'London', '2019-03-31'],
    ['en', 'Remarks by Jane Roe (31 March 2019).', null, '2019-03-31'],
    ['en', 'Remarks by Jane Roe – Villa Aurora, 25.03.2021', 'Villa Aurora', '2021-03-25'],
    ['en', 'Remarks by Jane Roe, Vienna 5 May 2020', 'Vienna', '2020-05-05'],
    ['en', 'Statement of the State of Avenia, and the Republic of Norland, 11 March 2021', null, '2021-03-11'],
    ['en', 'Remarks by Jane Roe, Moscow', 'Moscow', null],
    ['en', 'Remarks by Jane Roe, Head of Mission', null, null],
    ['en', 'Remarks by Jane Roe, Permanent Representative, 5 May 2020', null, '2020-05-05'],
    ['en', 'Remarks on Harbours, Ferries Old And New, 5 May 2020', null, '2020-05-05'],
    ['en', 'Remarks in March 2021', null, null],
    ['ru', 'Выступление А.Б.Петрова, Сеул, 25 марта 2021 года', 'Сеул', '2021-03-25'],
    ['fr', 'Discours de Jean Morel, Genève, le 5 mai 2020', 'Genève', '2020-05-05'],
    ['es', 'Discurso de Juan Solís, Ciudad de México, 25 de marzo de 2021', 'Ciudad de México', '2021-03-25'],
    ['de', 'Rede von Max Lindner (Berlin, 25. März 2021)', 'Berlin', '2021-03-25'],
    ['ar', 'كلمة السفير سامي حداد، الدوحة، ١١ مارس ٢٠٢١', 'الدوحة', '2021-03-11'],
  ];

  it.each(tails)('%s: %s', (language, title, place, deliveredOn) => {
    expect(readTitle(title, language).info).toMatchObject({ place, deliveredOn });
  });

  it('is the first of several days, with a remark', () => {
    const { info, remarks } = readTitle('Remarks by Jane Roe, New York, 3-4 June 2019', 'en');
    expect([info.place, info.deliveredOn, remarks]).toEqual([
      'New York',
      '2019-06-03',
      [{ code: 'note.event-days', text: '3-4 June 2019' }],
    ]);
  });

  it('is left out where the day does not exist, with a remark', () => {
    const { info, remarks } = readTitle('Remarks by Jane Roe, Oslo, 31 February 2021', 'en');
    expect([info.place, info.deliveredOn, remarks]).toEqual([
      'Oslo',
      null,
      [{ code: 'note.event-day-impossible', text: '31 February 2021' }],
    ]);
  });
});

describe('where an interview or article appeared', () => {
  const titles: readonly (readonly [string, string, string | null, string | null])[] = [
    ['en', 'Interview by Ambassador Jane Roe to Harbour Times', 'Harbour Times', null],
    ['en', 'Jane Roe’s interview with The Quay on ferries', 'The Quay', null],
    [
      'en',
      'Jane Roe’s interview given to Channel Nine’s Evening Tide (Late Tide) talk show',
      'Channel Nine',
      'Evening Tide (Late Tide)',
    ],
    ['en', 'Jane Roe’s interview with the newspaper “Harbour Times”', 'Harbour Times', null],
    ['en', 'Jane Roe’s interview', null, null],
    ['en', 'Article “On Ferries” by Jane Roe for Quay and Harbour magazine', 'Quay and Harbour', null],
    ['ru', 'Интервью Ивана Петрова телеканалу «Волна» в программе «Час»', 'Волна', 'Час'],
    ['ru', 'Статья А.Б.Петрова для журнала «Причал»', 'Причал', null],
    ['fr', 'Interview de Jean Morel au journal Le Quai', 'Le Quai', null],
    ['fr', 'Article de Jean Morel dans la revue « Rives »', 'Rives', null],
    ['es', 'Entrevista de Ana Ruiz al diario El Muelle', 'El Muelle', null],
    ['de', 'Interview von Erika Lindner mit der Zeitung „Hafenbote“', 'Hafenbote', null],
    ['ar', 'مقابلة السفير سامي حداد مع قناة «الموج»', 'الموج', null],
  ];

  it.each(titles)('%s: %s', (language, title, outlet, programme) => {
    expect(readTitle(title, language).info).toMatchObject({ outlet, programme });
  });
});

describe('the parties to a joint statement', () => {
  const titles: readonly (readonly [string, string, readonly string[]])[] = [
    ['en', 'Joint statement by Avenia and Norland on ferries', ['Avenia', 'Norland']],
    [
      'en',
      'Joint Statement of the Ministers of Transport of the State of Avenia, Norland, and East Sarn',
      ['State of Avenia', 'Norland', 'East Sarn'],
    ],
    [
      'ru',
      'Совместное заявление министров иностранных дел Авении, Норландии и Сарнии',
      ['Авении', 'Норландии', 'Сарнии'],
    ],
    ['fr', 'Déclaration commune de l’Avénie et de la Norlande sur la pêche', ['Avénie', 'Norlande']],
    ['es', 'Declaración conjunta de Avenia, Norlandia y Sarnia', ['Avenia', 'Norlandia', 'Sarnia']],
    ['de', 'Gemeinsame Erklärung der Verkehrsminister Aveniens und Norlands', ['Aveniens', 'Norlands']],
    ['ar', 'بيان مشترك لوزراء خارجية أفينيا ونورلاند وقطر بشأن الصيد', ['أفينيا', 'نورلاند', 'قطر']],
    ['en', 'Joint statement on ferries', []],
  ];

  it.each(titles)('%s: %s', (language, title, issuers) => {
    expect(readTitle(title, language).info).toMatchObject({ form: 'joint-statement', issuers, people: [] });
  });
});

describe('the event', () => {
  const titles: readonly (readonly [string, string, string | null])[] = [
    ['en', 'Jane Roe’s address at the online conference «Ferries»', 'online conference «Ferries»'],
    ['en', 'Jane Roe’s remarks at a joint news conference', null],
    ['en', 'Jane Roe’s speech at the harbour', null],
    ['de', 'Rede von Max Lindner bei der Eröffnung des Hafenforums', 'Eröffnung des Hafenforums'],
    ['fr', 'Discours de Jean Morel à la conférence sur les rivières', 'conférence sur les rivières'],
  ];

  it.each(titles)('%s: %s', (language, title, event) => {
    expect(readTitle(title, language).info.event).toBe(event);
  });
});

describe('what a title does not tell', () => {
  const untold = { type: 'announcement', form: null, people: [], place: null, deliveredOn: null };
  const unnamed = { outlet: null, programme: null, event: null, issuers: [] };

  it('is left empty', () => {
    expect(readTitle('Annual picnic', 'en')).toEqual({
      info: { ...untold, ...unnamed },
      remarks: [{ code: 'note.kind-untold' }],
    });
    expect(readTitle('Annual picnic, Oslo, 3-4 May 2020', 'en')).toEqual({
      info: { ...untold, ...unnamed, place: 'Oslo', deliveredOn: '2020-05-03' },
      remarks: [{ code: 'note.event-days', text: '3-4 May 2020' }, { code: 'note.kind-untold' }],
    });
  });

  it('is everything beyond a thousand letters', () => {
    expect(readTitle('a'.repeat(1000), 'en').remarks).toEqual([{ code: 'note.kind-untold' }]);
    expect(readTitle('a'.repeat(1001), 'en')).toEqual({
      info: { ...untold, ...unnamed },
      remarks: [{ code: 'note.title-too-long' }],
    });
  });

  it.each(['Speech', 'Interview', 'Article', 'Comment', 'Greetings', 'Letter'])('is who, in “%s on boats”', (word) => {
    expect(readTitle(`${word} on boats`, 'en').remarks).toEqual([{ code: 'note.person-unnamed' }]);
    expect(readTitle(`${word} by Jane Roe`, 'en').remarks).toEqual([]);
  });

  it.each(['Statement on boats', 'Exhibition of boats', 'Press release on boats'])('is nothing in “%s”', (title) => {
    expect(readTitle(title, 'en').remarks).toEqual([]);
  });
});

describe('an event, an outlet and parties', () => {
  const told = (title: string) => {
    const { event, outlet, issuers } = readTitle(title, 'en').info;
    return [event, outlet, issuers];
  };

  it.each<readonly [string, readonly [string | null, string | null, readonly string[]]]>([
    ['Remarks at the Harbour Forum', ['Harbour Forum', null, []]],
    ['Remarks at the forum', [null, null, []]],
    ['Remarks at the old harbour', [null, null, []]],
    ['Remarks at a press briefing on the forum', [null, null, []]],
    ['Invitation at the Harbour Forum', [null, null, []]],
    [`Remarks at the forum ${'x'.repeat(249)}`, [`forum ${'x'.repeat(249)}`, null, []]],
    [`Remarks at the forum ${'x'.repeat(250)}`, [null, null, []]],
    ['Speech by Jane Roe for Harbour Times', [null, null, []]],
    ['Article by Jane Roe for Harbour Times', [null, 'Harbour Times', []]],
    ['Interview by Jane Roe for “Harbour Times”', [null, 'Harbour Times', []]],
    ['Joint statement by Avenia', [null, null, []]],
    [`Joint statement by Avenia, Norland and ${'x'.repeat(255)}`, [null, null, ['Avenia', 'Norland', 'x'.repeat(255)]]],
    [`Joint statement by Avenia, Norland and ${'x'.repeat(256)}`, [null, null, ['Avenia', 'Norland']]],
    ['Statement by Avenia and Norland', [null, null, []]],
  ])('are told by “%s”', (title, expected) => {
    expect(told(title)).toEqual(expected);
  });
});

it('a title that tells nothing, or no name where one is due, is remarked on', () => {
  expect(readTitle('Annual picnic', 'en').remarks).toHaveLength(1);
  expect(readTitle('Ambassador’s speech', 'en').remarks).toEqual([{ code: 'note.person-unnamed' }]);
  expect(readTitle('a'.repeat(5000), 'en').remarks).toHaveLength(1);
});
