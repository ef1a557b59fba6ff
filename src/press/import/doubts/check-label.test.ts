import { readPublicationOf } from '../../../../tests/helpers/read-publication';
import type { ReadPublication } from '../saved-page';
import { checkLabel } from './check-label';

/** Whether somebody else may be speaking on a line below the first. */
function isDoubtful(text: string, own: Partial<ReadPublication> = {}, isFirst = false): boolean {
  const place = { number: 9, language: 'en', isAsked: false, label: null, isFirst };
  const doubt = checkLabel({ ...place, text, publication: readPublicationOf(own) });
  if (doubt)
    expect(doubt).toMatchObject({ code: 'doubt.other-speaker', text: expect.stringContaining(text.slice(0, 60)) });
  return doubt !== null;
}

describe('somebody else may be speaking behind', () => {
  it.each([
    ['a letter and a bracket', 'Q] Will it float.'],
    ['a letter and a bracket that stands apart', 'Q ] Will it float.'],
    ['a letter and a bracket with no space', 'Q]Will it float.'],
    ['two capitals and a bracket', 'QA] Will it float.'],
    ['a small letter and a dash', 'q - will it float.'],
    ['a small letter and a dash with no space', 'q- will it float.'],
    ['two capitals and a dash', 'AM–It will.'],
    ['a letter and a colon of wide scripts', 'q：will it float.'],
    ['Russia’s letter for a question', 'В Будет ли мост.'],
    ['the letter Q alone', 'Q will it float.'],
    ['the letter Q and a number', 'Q12 will it float.'],
    ['a word and a gap', 'Berg  we keep it.'],
    ['six words and a gap', 'The man who runs the boat  we keep it.'],
    ['a word and a tab', 'Berg\twe keep it.'],
    ['a word and a wide space', 'Berg\u3000we keep it.'],
    ['a name and a dash', 'Berg – we keep it.'],
    ['a name of two words and a dash', 'Lars Berg – we keep it.'],
    ['a name with particles and a dash', 'Juan de la Solís — we keep it.'],
    ['a name, a point and a dash', 'Juan Solís.- we keep it.'],
    ['a name, a point and a dash behind a space', 'Juan Solís. – we keep it.'],
    ['a name, a point that stands apart and a dash', 'Juan Solís . – we keep it.'],
    ['a name, brackets and a dash', 'Lars Berg (by telephone) – we keep it.'],
    ['a name, brackets with no space and a dash', 'Lars Berg(Norland)– we keep it.'],
    ['a name, wide brackets and a dash', 'Lars Berg（Norland）– we keep it.'],
    ['two words in capitals', 'MS MARLOW We keep it.'],
    ['three words in capitals', 'THE HARBOUR MASTER we keep it.'],
    ['two words in capitals and a point', 'THE PRESIDENT. we keep it.'],
    ['a word in capitals and a point', 'BERG. we keep it.'],
    ['a dash', '– will it float.'],
    ['a bullet', '• the boat.'],
    ['a bracket', '[Berg] we keep it.'],
    ['a corner bracket', '【港外務大臣】はい。'],
    ['a number and a point', '1. The boat.'],
    ['a number and a point with no space', '1.The boat.'],
    ['a number of two digits and a bracket', '12) The boat.'],
    ['a letter and a wide comma', 'イ、港。'],
    ['a label of many words', 'The plan is this: a boat.'],
    ['a name as a sentence', 'Lars Berg. We keep it.'],
    ['a name of four words as a sentence', 'Lars Ole O’Hara-Berg Holm. We keep it.'],
    ['a word of the title as a sentence', 'Marlow. We keep it.'],
    ['a word for who asks', 'Question will it float.'],
    ['a word for who asks, behind a stray comma', ', question will it float.'],
    ['a word for who answers, in a script of syllables', '答 明天。'],
    ['a word for who leads', 'Moderator please.'],
    ['a word for who asks by office', 'REPORTER will it float.'],
    ['a word that goes on asking', 'Next question will it float.'],
    ['a word that goes on asking, in two parts', 'Follow-up question will it float.'],
  ])('%s', (_, text) => {
    expect(isDoubtful(text)).toBe(true);
  });

  it.each([
    ['a sentence', 'It floats as soon as the sea is calm. Question: And the tram?'],
    ['a sentence with no space behind', 'It floats as soon as the sea is calm.Question: And the tram?'],
    ['a sentence and two spaces', 'It floats as soon as the sea is calm.  Question: And the tram?'],
    ['a sentence in wide letters', `${'海は静かです。'.repeat(12)}質問：いつですか。`],
    ['another that is no label', 'It floats as soon as the sea is calm. Marlow: Soon. Ada Marlow: Now.'],
  ])('%s, where a name or a word for who asks follows', (_, text) => {
    expect(isDoubtful(text)).toBe(true);
    expect(isDoubtful(text, { type: 'interview', featured: false, excerpt: text })).toBe(false);
  });

  it.each([
    ['a sentence and a dash', 'It floats as soon as the sea is calm. – And the tram?'],
    ['a sentence and a dash between gaps', 'It floats as soon as the sea is calm.  –  And the tram?'],
  ])('%s', (_, text) => {
    expect(isDoubtful(text)).toBe(true);
  });
});

describe('nobody else is speaking where', () => {
  it.each([
    ['there are two sentences', 'The boat floats. It does.'],
    ['a word has a hyphen', 'Co-operation is good.'],
    ['a word begins with Q', 'Quay and boat are open.'],
    ['the letter Q is no beginning', 'It is called Q bridge, or В Мост, or Q] bridge.'],
    ['a gap stands behind seven words', 'We keep the boat for all of  us.'],
    ['a gap is wider than anybody looks', `${'x'.repeat(300)}  y.`],
    ['a sentence has a dash', 'It is open – at last.'],
    ['a sentence with names has a dash', 'The boat is run by Ida Holm – at last.'],
    ['a name has a verb before the dash', 'Ida Holm keeps it – at last.'],
    ['one acronym stands first', 'NATO is no harbour.'],
    ['two words in capitals stand within', 'It is the NORTH QUAY here.'],
    ['brackets stand within', 'The boat (in Avenia) floats.'],
    ['a number has a point', '3.5 million came.'],
    ['a number is only large', '120 came.'],
    ['a letter is an article', 'A boat floats.'],
    ['a sentence of a few words stands before another', 'It will rain. We stay.'],
    ['a name begins a sentence', 'Lars Berg stays here. We know.'],
    ['a name ends a sentence', 'It is so, Lars Berg. We know.'],
    ['a word that is not the title’s is a sentence', 'Harbour. We know.'],
    ['a word for more stands before something else', 'Last, the boat floats.'],
    ['a word for who asks stands behind another', 'Every question is open.'],
    ['a word only begins like one for more', 'Firstly question papers came.'],
    ['a word only ends like one for more', 'Ballast question papers came.'],
    ['a single name has a colon within', 'It floats as soon as the sea is calm. Marlow: Soon.'],
    ['a colon stands within a list', 'It floats as soon as the sea is calm. The boat, by day: yes.'],
    ['words with a colon are nobody’s', 'It floats as soon as the sea is calm. The plan is this: soon.'],
    ['a word for who asks is part of a sentence', 'It says here, Question: who pays.'],
    ['a dash stands between two names', 'The boat runs from Avenia – Norland too.'],
    ['a dash stands before a small letter', 'It will. – and soon.'],
    ['a short word stands between capitals', 'It is. A Boat comes.'],
    ['a label is further off than anybody looks', `${'It is so, '.repeat(10_001)}yes. Question: When.`],
    ['a dash is further off than anybody looks', `${'It is so, '.repeat(10_001)}yes. – And.`],
  ])('%s', (_, text) => {
    expect(isDoubtful(text)).toBe(false);
  });

  it('a sentence stands under a title of nothing but quotation marks', () => {
    expect(isDoubtful('The boat floats. It does.', { title: '«»' })).toBe(false);
  });
});

describe('an interview’s excerpt begins with who asks', () => {
  const excerpt: Partial<ReadPublication> = { type: 'interview', featured: false, excerpt: 'Question: When.' };

  it('on its first line', () => {
    expect(isDoubtful('Question: When.', excerpt, true)).toBe(false);
    expect(isDoubtful('Question: When.', excerpt)).toBe(true);
  });

  it.each([
    ['the text is a speech', { type: 'speech' } as const],
    ['the text is featured', { featured: true }],
    ['nothing of the text is shown', { excerpt: null }],
    ['the excerpt has a second paragraph', { excerpt: 'Question: When.\n\nSoon.' }],
  ])('but not where %s', (_, own) => {
    expect(isDoubtful('Question: When.', { ...excerpt, ...own }, true)).toBe(true);
  });
});
