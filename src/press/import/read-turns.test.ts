import { readTurns, type TurnContext } from './read-turns';

const speech: TurnContext = { type: 'speech', people: [{ function: 'speaker', name: 'Ida Holm', post: 'Ambassador' }] };
const interview: TurnContext = {
  type: 'interview',
  people: [{ function: 'interviewee', name: 'Ida Holm', post: 'Ambassador' }],
};
const two: TurnContext['people'] = [
  { function: 'speaker', name: 'Ida Holm', post: null },
  { function: 'speaker', name: 'Lars Berg', post: null },
];
const untold: TurnContext = { type: 'announcement', people: [] };

/** Speaker and role of each turn. */
function rolesOf(paragraphs: readonly string[], context: TurnContext): readonly string[] {
  return readTurns(paragraphs, context).turns.map(({ speaker, role }) => `${speaker} → ${role}`);
}

describe('questions and answers are told by their labels', () => {
  const languages: readonly (readonly [string, string, string])[] = [
    ['English', 'Question: Why?', 'Answer: Because.'],
    ['English, short', 'Q: Why?', 'A: Because.'],
    ['asked by an agency', 'Question from the Harbour News: Why?', 'Answer: Because.'],
    ['asked by a Russian agency', 'Вопрос агентства «Волна»: Почему?', 'Ответ: Потому.'],
    ['numbered', 'Question 1: Why?', 'Answer 1: Because.'],
    ['capitals', 'QUESTION: Why?', 'ANSWER: Because.'],
    ['French', 'Question\u00a0: Pourquoi ?', 'Réponse\u00a0: Parce que.'],
    ['Russian', 'Вопрос: Почему?', 'Ответ: Потому.'],
    ['Arabic', 'سؤال: لماذا؟', 'جواب: لأن.'],
    ['Spanish', 'Pregunta: ¿Por qué?', 'Respuesta: Porque.'],
    ['German', 'Frage: Warum?', 'Antwort: Darum.'],
    ['Ukrainian', 'Запитання: Чому?', 'Відповідь: Тому.'],
    ['Chinese', '问：为什么？', '答：因为。'],
  ];

  it.each(languages)('%s', (_, question, answer) => {
    const { turns } = readTurns(['Good morning.', question, answer, 'And more.'], untold);
    expect(turns.map(({ role, paragraphs }) => [role, paragraphs.length])).toEqual([
      ['question', 1],
      ['answer', 2],
    ]);
    expect(turns[0]?.paragraphs[0]).toBe(question.replace(/^[^:：]*[:：]\s*/, ''));
  });
});

describe('the parts of a turn', () => {
  it('are speaker, aside and text; what stands before the first is no turn’s', () => {
    expect(
      readTurns(
        ['Dear friends,', 'Question\u00a0(for both ministers):\u00a0Why?', 'Really?', 'Ida Holm:', 'Yes.'],
        speech,
      ),
    ).toEqual({
      paragraphs: ['Dear friends,'],
      turns: [
        { speaker: 'Question', role: 'question', aside: 'for both ministers', paragraphs: ['Why?', 'Really?'] },
        { speaker: 'Ida Holm', role: 'answer', aside: null, paragraphs: ['Yes.'] },
      ],
    });
  });
});

describe('the roles of names', () => {
  const talks: readonly (readonly [string, readonly string[], TurnContext, readonly string[]])[] = [
    [
      'the title’s speaker answers',
      ['Question: Why?', 'Ida Holm: So.'],
      speech,
      ['Question → question', 'Ida Holm → answer'],
    ],
    ['by surname', ['Question: Why?', 'Holm: So.'], speech, ['Question → question', 'Holm → answer']],
    ['by post', ['Question: Why?', 'Ambassador: So.'], speech, ['Question → question', 'Ambassador → answer']],
    [
      'whoever speaks behind a question answers',
      ['Question: Why?', 'Paul Roe: So.'],
      speech,
      ['Question → question', 'Paul Roe → answer'],
    ],
    [
      'before any question it is a statement',
      ['Ida Holm: Hello.', 'Question: Why?'],
      speech,
      ['Ida Holm → statement', 'Question → question'],
    ],
    [
      'in an interview other names ask',
      ['Paul Roe: Why?', 'Ida Holm: So.', 'Paul Roe: And now?', 'Ida Holm: Nothing.'],
      interview,
      ['Paul Roe → question', 'Ida Holm → answer', 'Paul Roe → question', 'Ida Holm → answer'],
    ],
    [
      'a host asks',
      ['Host: Why?', 'Ida Holm: So.', 'Host: And now?'],
      interview,
      ['Host → question', 'Ida Holm → answer', 'Host → question'],
    ],
    ...['Moderator', 'Ведущий', 'Modérateur', 'Moderador', 'مدير الحوار'].map(
      (label) =>
        [
          `${label} states, and asks what ends with a question mark`,
          [`${label}: Welcome.`, 'Ida Holm: Hello.', `${label}: So.`, 'Why?', 'Ida Holm: So.', `${label}: Thanks.`],
          interview,
          [
            ...[`${label} → statement`, 'Ida Holm → statement', `${label} → question`],
            ...['Ida Holm → answer', `${label} → statement`],
          ],
        ] as const,
    ),
    ...(['Moderator', 'Paul Roe', 'А.Б.Петров', 'سارة هولم'] as const).map(
      (label) =>
        [
          `${label}, who comes twice, makes a conversation`,
          [`${label}: One.`, `${label}: Two.`],
          untold,
          [`${label} → statement`, `${label} → statement`],
        ] as const,
    ),
    [
      'a host who comes twice makes one and asks',
      ['Host: One.', 'Host: Two.'],
      untold,
      ['Host → question', 'Host → question'],
    ],
    [
      'one of the title’s two people does by surname',
      ['Berg: One.', 'Berg: Two.'],
      { type: 'speech', people: two },
      ['Berg → statement', 'Berg → statement'],
    ],
    [
      'one of the title’s two people answers by surname',
      ['Question: Why?', 'Berg: So.'],
      { type: 'interview', people: two },
      ['Question → question', 'Berg → answer'],
    ],
    [
      'a surname of two letters answers',
      ['Question: Why?', 'Li: So.'],
      { type: 'speech', people: [{ function: 'speaker', name: 'Mei Li', post: null }] },
      ['Question → question', 'Li → answer'],
    ],
    [
      'a surname of one letter is nobody’s',
      ['Question: Why?', 'H: So.'],
      { type: 'speech', people: [{ function: 'speaker', name: 'Ida H.', post: null }] },
      ['Question → question'],
    ],
    ['nor is one that is only alike', ['Question: Why?', 'Holme: So.'], speech, ['Question → question']],
    [
      'nor one of another stem in Russian',
      ['Вопрос: Почему?', 'Орлов: Так.'],
      { type: 'speech', people: [{ function: 'speaker', name: 'А.Б.Петрова', post: null }] },
      ['Вопрос → question'],
    ],
    ['one word behind a question is no speaker', ['Question: Why?', 'Harbour: Open.'], speech, ['Question → question']],
    ['a name before any question is none', ['Paul Roe: Hello.', 'Question: Why?'], speech, ['Question → question']],
    [
      'a name behind an answer is none',
      ['Question: Why?', 'Ida Holm: So.', 'Paul Roe: And so on.'],
      speech,
      ['Question → question', 'Ida Holm → answer'],
    ],
    [
      'what is no name is none, however often',
      ['Question: Why?', 'To sum up: nothing.', 'To sum up: nothing.'],
      speech,
      ['Question → question'],
    ],
    [
      'a script without capitals has its names by their number',
      ['سؤال: لماذا؟', 'هولم: نعم.', 'سؤال: متى؟', 'هولم: غدا.', 'ملاحظة: انتهى.'],
      untold,
      ['سؤال → question', 'هولم → answer', 'سؤال → question', 'هولم → answer'],
    ],
    [
      'a host asks in a speech, too',
      ['Host: Why?', 'Ida Holm: So.', 'Host: And?'],
      speech,
      ['Host → question', 'Ida Holm → answer', 'Host → question'],
    ],
    [
      'the word for answer answers in an interview',
      ['Question: Why?', 'Answer: So.'],
      interview,
      ['Question → question', 'Answer → answer'],
    ],
    [
      'a name answers in an interview of nobody known',
      ['Question: Why?', 'Paul Roe: So.'],
      { type: 'interview', people: [] },
      ['Question → question', 'Paul Roe → answer'],
    ],
    [
      'a moderator asks with a quoted question, and not with one that is left behind',
      ['Moderator: She said “why?”', 'Moderator: Why? We shall see.'],
      untold,
      ['Moderator → question', 'Moderator → statement'],
    ],
    [
      'without questions all state',
      ['Ida Holm: One.', 'Paul Roe: Two.', 'Ida Holm: Three.', 'Paul Roe: Four.'],
      speech,
      [...['Ida Holm → statement', 'Paul Roe → statement', 'Ida Holm → statement', 'Paul Roe → statement']],
    ],
  ];

  it.each(talks)('%s', (_, paragraphs, context, roles) => {
    expect(rolesOf(paragraphs, context)).toEqual(roles);
  });

  it('survive the ending of a grammatical case', () => {
    const russian: TurnContext = { type: 'speech', people: [{ function: 'speaker', name: 'А.Б.Петрова', post: null }] };
    expect(rolesOf(['Вопрос: Почему?', 'А.Б.Петров: Потому.'], russian)).toEqual([
      'Вопрос → question',
      'А.Б.Петров → answer',
    ]);
  });
});

describe('a colon alone makes no conversation', () => {
  const texts: readonly (readonly string[])[] = [
    ['The Ministers: agreed on everything.', 'Nothing else.'],
    ['To sum up: nothing.', 'To sum up: nothing again.'],
    ['Ida Holm: One label alone.'],
    ['Note: bring a lamp.', 'Note: the lamp should work.'],
    ['The doors open at 10:30', 'The doors close at 11:30'],
    ['https://avenia.example', 'https://avenia.example'],
    ['We say, and say again: no.', 'We say, and say again: no.'],
    ['Harbour: bring a lamp.', 'Harbour: it is dark.'],
    ['ملاحظة: نعم.', 'ملاحظة: لا.'],
    ['Question of principle: who pays?', 'Nobody does.'],
  ];

  it.each(texts.map((paragraphs) => [paragraphs[0], paragraphs]))('“%s”', (_, paragraphs) => {
    expect(readTurns(paragraphs as readonly string[], speech)).toEqual({ paragraphs, turns: [] });
  });

  it('nor a turn within one', () => {
    const talk = [
      'Question: Why?',
      'Ida Holm: So.',
      'To sum up: nothing.',
      'The Ministers: were there.',
      'It is 10:30.',
    ];
    expect(readTurns(talk, speech).turns.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 4]);
  });
});
