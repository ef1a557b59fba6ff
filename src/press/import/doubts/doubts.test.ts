import type { PageDoubt } from '../saved-page';
/** What cannot be accounted for is named: one row for each way in which pages have misled a reader. */
import { readSavedPage } from '../read-saved-page';
import { doubtsAbout } from './doubts-about';

const top = ['12 April 2021', 'Oslo: 08:46', 'London: 07:46', '', 'Queries:', '+44 20 7946 0123', ''];

function pageOf(...middle: readonly string[]): string {
  return [...top, ...middle, 'all messages'].join('\n');
}

/** A featured text over a list of one. */
function featured(title: string, ...paragraphs: readonly string[]): string {
  return pageOf('11.04.2021', title, ...paragraphs, '10.04.2021 - Exhibition “Boats”');
}

function listed(title: string, ...paragraphs: readonly string[]): string {
  return pageOf(`11.04.2021 - ${title}`, ...paragraphs);
}

function doubtsOf(text: string, locale = 'en'): readonly PageDoubt[] {
  return readSavedPage(new TextEncoder().encode(text), { locale }).doubts;
}

function messages(text: string, locale?: string): readonly string[] {
  return doubtsOf(text, locale).map(({ message }) => message);
}

const remarks = 'Remarks by Ambassador Ada Marlow';

describe('nothing is doubtful in', () => {
  it.each([
    ['a speech', featured(remarks, 'Ladies and gentlemen,', 'The harbour is open.')],
    [
      'questions and answers',
      featured(`${remarks} and answers to media questions`, 'Good day.', 'Question: Is it open?', 'Ada Marlow: It is.'),
    ],
    ['an entry without a text', listed('Opening of the map room')],
    ['a title that names nobody', listed('Ambassador’s speech at the lighthouse', 'The lamp is lit.')],
    ['a ministry’s statement', listed('Norland Foreign Ministry statement on tides', 'They come and go.')],
    [
      'an interview’s excerpt',
      listed('Ambassador Ada Marlow’s interview with The Quay Courier', 'Question: When? Ada Marlow: Soon.'),
    ],
    ['a small word in capitals', listed('Comment by the Embassy', 'NATO is no harbour. The UN is none either.')],
    ['a date inside a sentence', listed('Comment by the Embassy', 'The ferry has run since 3 June 2019.')],
    ['a rhetorical pause', listed('Comment by the Embassy', 'The ferry runs – at last.')],
  ])('%s', (_, text) => {
    expect(doubtsOf(text)).toEqual([]);
  });
});

describe('a line is doubtful that', () => {
  const lines: readonly (readonly [string, string, RegExp])[] = [
    ['asks with a letter and a gap', 'Q    Will you sink the boat?', /somebody else spoke/],
    ['asks with a letter and a point', 'Q. Will it float?', /somebody else spoke/],
    ['answers with a letter and a dash', 'R - Yes, it will.', /somebody else spoke/],
    ['asks with a word and a dash', 'Question – will it float?', /somebody else spoke/],
    ['follows up', 'Follow-up question: And when?', /somebody else spoke/],
    ['has a name and a colon', 'MINISTER BERG: We keep the island.', /somebody else spoke/],
    ['has a name and no colon', 'MINISTER BERG We keep the island.', /somebody else spoke/],
    ['has a name, a point and a dash', 'Lars Berg.- We keep it.', /somebody else spoke/],
    ['has a name as a sentence', 'Lars Berg. We keep it.', /somebody else spoke/],
    ['has a post in brackets behind the name', 'Lars Berg (Norland) – We keep it.', /somebody else spoke/],
    ['has brackets around who speaks', '【山田記者】いつですか。', /somebody else spoke/],
    ['is set as dialogue', '– Will it float?', /somebody else spoke/],
    ['asks in the middle', 'It floats. Question: And the other? Ada Marlow: Too.', /somebody else spoke/],
    ['only asks', 'Will it float?', /ends with a question/],
    ['is a label alone', 'Ada Marlow:', /somebody else spoke|label/],
    ['is a name alone', 'Ada Marlow', /does not end as a sentence/],
    ['is a title', 'Exhibition “Boats”', /does not end as a sentence/],
    ['is a date', '9 April 2021', /date where/],
    ['begins with a date', '9 April 2021 - Exhibition “Boats”', /date where/],
    ['begins with a short date', '09.04.21 Exhibition', /date where/],
    ['begins with a quoted date', '"10.04.2021 - Statement on ferries, trams and buses"', /date where/],
    ['begins with a bullet and a date', '• 09.04.2021 - Exhibition', /date where/],
    ['ends with a date', 'Exhibition “Boats”, 9 April 2021, London', /date where/],
    ['is a link', 'Read more …', /link/],
    ['ends with a link', 'Entry is free … Read more', /link/],
    ['is a pager', '« 1 2 3 »', /link/],
    ['is a pager in words', 'Page 2 of 9.', /link/],
    ['is a menu', 'Home | Visas | News.', /menu/],
    ['is a row', 'Boats\t12\t14.', /menu/],
    ['is half of a line', 'and it was cold.', /small letter/],
    ['is decoded twice', 'Itâ€™s free.', /decoded wrongly/],
    ['is decoded by another table', 'Ïîñîëüñòâî.', /decoded wrongly/],
    ['has lost letters', 'Caf� is open.', /decoded wrongly/],
  ];

  it.each(lines)('%s', (_, line, doubt) => {
    expect(messages(featured(remarks, 'The harbour is open.', line))).toContainEqual(expect.stringMatching(doubt));
    expect(messages(listed('Statement on the lighthouse', 'The lamp is lit.', line))).toEqual([
      expect.stringMatching(doubt),
    ]);
  });
});

describe('turns are doubtful where', () => {
  const press = 'Press briefing by Press Secretary Ada Marlow';
  it.each([
    [
      'somebody speaks twice in a row',
      [press, 'Question: Is it?', 'MS MARLOW: Yes.', 'MS MARLOW: Next.'],
      /twice in a row/,
    ],
    [
      'nobody asks',
      [press, 'MS MARLOW: Good day.', 'Lars Berg: Good day.', 'MS MARLOW: Bye.', 'Lars Berg: Bye.'],
      /nobody asks/,
    ],
    [
      'one of them is not in the title',
      [press, 'Question: Is it?', 'MS MARLOW: Yes.', 'Question: Is it?', 'Lars Berg: No.'],
      /does not name/,
    ],
    [
      'a question has its answer in it',
      [press, 'Question: Is it?', 'It is.', 'Question: And now?', 'MS MARLOW: Now.'],
      /nobody is said to answer/,
    ],
    ['the last asks', [press, 'Question: Is it?', 'MS MARLOW: Yes.', 'Question: Is it?'], /nobody is said to answer/],
    [
      'an interview has none',
      ['Ambassador Ada Marlow’s interview with The Quay Courier', 'I am glad.'],
      /none were found/,
    ],
    [
      'answers are promised',
      ['Ambassador Ada Marlow’s remarks and answers to media questions', 'I am glad.'],
      /none were found/,
    ],
    [
      'an agenda is taken for a talk',
      ['Statement on the fair', 'Coffee Break: ten.', 'Coffee Break: four.'],
      /does not name/,
    ],
  ])('%s', (_, [title = '', ...paragraphs], doubt) => {
    expect(messages(featured(title, ...paragraphs))).toContainEqual(expect.stringMatching(doubt));
  });
});

describe('a title is doubtful that', () => {
  const titles: readonly (readonly [string, string, RegExp])[] = [
    ['does not tell what the text is', 'Embassy Press Officer’s reply on boats', /does not tell/],
    ['is about a text', 'Embassy on an interview by Lars Berg', /what the text is about/],
    ['has a word for a text inside', 'Book of condolences opens', /what the text is about/],
    ['has a verb before the word', 'Norland Rejects Statement of the Ministry', /what the text is about/],
    ['comments on another text', 'Comment by the Embassy on an article by Lars Berg', /two kinds/],
    ['has two people', 'Remarks by Ambassador Ada Marlow and Minister Lars Berg', /alone/],
    ['has two people with posts behind', 'Remarks by Ada Marlow, Ambassador, and Lars Berg, Minister', /alone/],
    ['has two surnames', 'Remarks by President Marlow and President Lars Berg', /post/],
    ['has ministers', 'Press conference of Foreign Ministers Ada Marlow and Lars Berg', /post/],
    ['has its purpose behind the name', 'Remarks by President Marlow to Commemorate World Boat Day', /post/],
    ['has a participle behind the name', 'Remarks by President Marlow Announcing the Boat', /alone/],
    ['has a participle within the name', 'Remarks by President Marlow Honoring Sailors', /all of a name/],
    ['has a preposition within the name', 'Remarks by President Marlow Upon Arrival', /all of a name/],
    ['has a post within the name', 'Comment by Press Officer Ada Marlow', /all of a name/],
    ['has a body for a person', 'Statement by the Harbour Board', /post|person/],
    ['has an outlet for a person', 'Interview with Harbour Times', /person/],
    ['has two outlets', 'Article by Ambassador Ada Marlow for The Quay and Harbour Today', /outlet/],
    [
      'has a noun behind the outlet',
      'Ambassador Ada Marlow’s interview with Harbour Today information agency',
      /outlet/,
    ],
    ['has no place behind it', 'Speech by Ambassador Ada Marlow, Harbour Hall, 9 April 2021', /a place/],
    ['has a date inside', 'Ambassador Ada Marlow’s speech at the Boat Forum on 5 April 2021', /date in it/],
    ['has a date of two meanings', 'Speech by Ambassador Ada Marlow, London, 04/05/2021', /date in it/],
    ['has parties that are none', 'Joint Statement of the Ministers of Transport and Energy of Norland', /party/],
    ['is a sentence', 'The statement grows and grows.', /look like a title/],
    ['is the rest of a line', 'statement on the boat', /look like a title/],
    ['is a menu', 'Home | News | Contacts', /look like a title/],
    ['is a pager', 'More news', /look like a title/],
    ['is a heading', 'LATEST NEWS', /look like a title/],
    ['has broken letters', 'Ambassadorâ€™s statement', /decoded wrongly/],
  ];

  it.each(titles)('%s', (_, title, doubt) => {
    expect(messages(listed(title, 'It is short.'))).toContainEqual(expect.stringMatching(doubt));
  });

  it('is in a language whose titles are not known', () => {
    expect(messages(listed('Wywiad Ambasadora Jana Nowaka'), 'pl')).toEqual([
      'The title does not tell what the text is.',
    ]);
  });
});

describe('a publication is doubtful', () => {
  it.each([
    [
      'that is featured without a text',
      pageOf('11.04.2021', remarks, '10.04.2021 - Exhibition “Boats”'),
      /No text stands/,
    ],
    [
      'that is featured without a date',
      pageOf(remarks, 'It is open.', '10.04.2021 - Exhibition “Boats”'),
      /Nothing tells the date/,
    ],
    ['of a day after the page', listed(remarks).replace('11.04.2021', '13.04.2021'), /later than the page/],
    ['below an older one', `${pageOf('09.04.2021 - Exhibition “Boats”', '11.04.2021 - Open day')}`, /above it/],
    ['whose event is still to come', listed(`${remarks}, London, 12 April 2021`), /event of this text/],
    [
      'whose date has two meanings',
      listed(remarks).replace('11.04.2021 -', '04/10/2021 -').replace('12 April 2021', 'April 12, 2021'),
      /two meanings/,
    ],
  ])('%s', (_, text, doubt) => {
    expect(messages(text)).toContainEqual(expect.stringMatching(doubt));
  });
});

test('a text of more lines than anybody looks at is doubtful, and any number of entries is read in time', () => {
  const text = featured(remarks, ...Array<string>(6000).fill('The harbour is open.'));
  expect(messages(text)).toEqual(['The text has 6000 lines; no more than 5000 are looked at.']);
  const entries = Array.from({ length: 3000 }, () => '11.04.2021 - Open day\nThe doors are open.');
  expect(doubtsOf(pageOf(...entries))).toEqual([]);
});

describe('of a page', () => {
  const american =
    '04/12/2021\nWashington: 09:46\n\n12 days have passed since the closure of the bridge\n\n04/10/2021 - Open day\n\nall messages';

  it('everything is doubtful whose own date has two meanings', () => {
    const doubts = doubtsOf(american);
    expect(doubtsAbout(doubts, 'counter', 4)).toHaveLength(1);
    expect(doubtsAbout(doubts, 'clock', 2)).toHaveLength(1);
  });

  it('nothing is, where a number above 12 tells which comes first', () => {
    const told = american.replace('04/10/2021', '30/11/2021');
    expect(doubtsOf(told)).toEqual([]);
  });

  it('everything is doubtful whose language nothing tells', () => {
    const text = pageOf('11.04.2021 - Open day');
    const { doubts } = readSavedPage(new TextEncoder().encode(text));
    expect(doubts.map(({ about, message }) => [about, message])).toEqual([
      ['page', 'Nothing tells the language of the page.'],
    ]);
  });

  it('office and counters are, where nothing tells which clock is the office’s', () => {
    const text = pageOf('12 days have passed since the closure of the bridge', '', '11.04.2021 - Open day');
    const doubts = doubtsOf(text.replace('Queries:\n+44 20 7946 0123\n', ''));
    expect(doubts.map(({ about }) => about)).toEqual(['office', 'counter']);
  });

  it('a counter is, whose sentence goes on below', () => {
    const counter = '12 days have passed since the closure of the bridge - no answer from the';
    const doubts = doubtsOf(pageOf(counter, 'company that built it', '', '11.04.2021 - Open day'));
    expect(doubts.filter(({ about }) => about === 'counter').map(({ line }) => line)).toEqual([8]);
  });

  it('a heading is, over a text that may be the list', () => {
    const doubts = doubtsOf(pageOf('LATEST NEWS', '11 April 2021 - Open day', '', '9 April 2021 - Exhibition “Boats”'));
    expect(doubts.filter(({ about }) => about === 'heading')).toHaveLength(1);
  });

  it('a second page in one file is refused with its line', () => {
    const text = `${pageOf('11.04.2021 - Open day')}\n\n${pageOf('11.04.2020 - Closed day')}`;
    expect(() => doubtsOf(text)).toThrow('A second page begins with “12 April 2021”; expected one page a file.');
  });
});
