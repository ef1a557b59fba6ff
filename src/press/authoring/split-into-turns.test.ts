import { blocksOf, plainText } from '../blocks/blocks';
import type { BlockNode } from '../public/blocks';
import type { TurnContext } from '../import/read-turns';
import { findSpeakers, splitIntoTurns } from './split-into-turns';

const untold: TurnContext = { type: 'speech', people: [] };
const interview: TurnContext = {
  type: 'interview',
  people: [{ function: 'interviewee', name: 'Ilse Varn', post: 'Foreign Minister' }],
};

/** Splits by whoever is likely to speak, as the dialog opens. */
function split(body: readonly BlockNode[], context = untold) {
  const likely = findSpeakers(body, context).filter(({ isLikely }) => isLikely);
  const { body: before, turns } = splitIntoTurns(
    body,
    context,
    likely.map(({ speaker }) => speaker),
  );
  const said = turns.map(({ speaker, role, aside, body: words }) => {
    return `${speaker}${aside === null ? '' : ` (${aside})`} → ${role}: ${words.map(plainText).join(' / ')}`;
  });
  return { before: before.map(plainText), said };
}

const texts: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  [
    'a question, its answer, and paragraphs that go on',
    ['Good morning.', 'Question: Why?', 'Ilse Varn: Because.', 'And so.'],
    ['Good morning.'],
    ['Question → question: Why?', 'Ilse Varn → answer: Because. / And so.'],
  ],
  [
    'an aside',
    ['Question (for both ministers): When?', 'Answer: Soon.'],
    [],
    ['Question (for both ministers) → question: When?', 'Answer → answer: Soon.'],
  ],
  [
    'labels on lines of their own',
    ['Question:', 'Why?', 'Answer:', 'Because.'],
    [],
    ['Question → question: Why?', 'Answer → answer: Because.'],
  ],
  [
    'Russian',
    ['Вопрос (обоим министрам): Когда?', 'Ильзе Варн: Скоро.'],
    [],
    ['Вопрос (обоим министрам) → question: Когда?', 'Ильзе Варн → answer: Скоро.'],
  ],
  [
    'French, with its space before the colon',
    ['Question\u00a0: Quand\u00a0?', 'Réponse\u00a0: Bientôt.'],
    [],
    ['Question → question: Quand\u00a0?', 'Réponse → answer: Bientôt.'],
  ],
  [
    'dashes before labels, brackets around asides',
    ['— Вопрос: Когда?', '– Ответ [улыбаясь]: Скоро.'],
    [],
    ['Вопрос → question: Когда?', 'Ответ (улыбаясь) → answer: Скоро.'],
  ],
  [
    'names with a space that does not break',
    ['Question: Why?', 'Ilse\u00a0Varn: So.'],
    [],
    ['Question → question: Why?', 'Ilse\u00a0Varn → answer: So.'],
  ],
  ['Arabic', ['سؤال: متى؟', 'جواب: قريبا.'], [], ['سؤال → question: متى؟', 'جواب → answer: قريبا.']],
  [
    'labels behind line breaks in one paragraph',
    ['Hello.\nQuestion: Why?\nAnswer: Because.\nReally.'],
    ['Hello.'],
    ['Question → question: Why?', 'Answer → answer: Because.\nReally.'],
  ],
  [
    'a text without labels stays as it is',
    ['One.', 'At 12:30 we met: all of us.'],
    ['One.', 'At 12:30 we met: all of us.'],
    [],
  ],
];

describe('split into turns', () => {
  test.each(texts)('%s', (_case, paragraphs, before, said) => {
    expect(split(blocksOf(paragraphs))).toEqual({ before, said });
  });

  test('in an interview, names other than the guest’s ask', () => {
    const { said } = split(blocksOf(['Tom Reed: How is it?', 'Ilse Varn: Good.', 'Tom Reed: Thank you.']), interview);
    expect(said.map((turn) => turn.replace(/:.*/, ''))).toEqual([
      'Tom Reed → question',
      'Ilse Varn → answer',
      'Tom Reed → question',
    ]);
  });

  test('a name that comes once is offered, and left to whoever asks', () => {
    const body = blocksOf(['Ada Marlow: Good morning.', 'Note: this is one.']);
    expect(findSpeakers(body, untold)).toEqual([{ speaker: 'Ada Marlow', count: 1, isLikely: false }]);
    expect(splitIntoTurns(body, untold, ['Ada Marlow']).turns).toHaveLength(1);
  });

  test('labels that look like nobody’s are offered where they come again or answer a question', () => {
    const body = blocksOf(['Question: Why?', 'The Minister: So.', 'Note: one.', 'Question: And?', 'The Minister: No.']);
    const offered = findSpeakers(body, untold).filter(({ isLikely }) => !isLikely);
    expect(offered).toEqual([{ speaker: 'The Minister', count: 2, isLikely: false }]);
    const post = 'Официальный представитель министерства';
    expect(findSpeakers(blocksOf([`${post}: Да.`, 'Иное.', `${post}: Нет.`]), untold)).toEqual([
      { speaker: post, count: 2, isLikely: false },
    ]);
    expect(splitIntoTurns(body, untold, ['Question', 'The Minister']).turns).toHaveLength(4);
  });

  test('each speaker is named once, with how often', () => {
    const body = blocksOf(['Question: A?', 'Answer: B.', 'QUESTION: C?']);
    expect(findSpeakers(body, untold)).toEqual([
      { speaker: 'Question', count: 2, isLikely: true },
      { speaker: 'Answer', count: 1, isLikely: true },
    ]);
  });

  test('links, bold words, headings and lists stay; the label goes, in however many pieces it stands', () => {
    const link: BlockNode = { type: 'link', url: 'https://a.example/', children: [{ type: 'text', text: 'here' }] };
    const list: BlockNode = { type: 'list', format: 'unordered', children: [] };
    const body: BlockNode[] = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: ' Ques', bold: true },
          { type: 'text', text: 'tion: See ' },
          link,
          { type: 'text', text: ', please?', italic: true },
        ],
      },
      list,
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Answer: no label' }] },
    ];
    expect(splitIntoTurns(body, untold, ['Question']).turns).toEqual([
      {
        speaker: 'Question',
        role: 'question',
        aside: null,
        body: [
          {
            type: 'paragraph',
            children: [{ type: 'text', text: 'See ' }, link, { type: 'text', text: ', please?', italic: true }],
          },
          list,
          body[2],
        ],
      },
    ]);
  });

  test('a label with nothing behind it makes an empty turn, not a broken one', () => {
    const { turns } = splitIntoTurns(blocksOf(['Question:', 'Answer: Yes.']), untold, ['Question', 'Answer']);
    expect(turns[0]?.body).toEqual(blocksOf(['']));
  });
});
