import { findLabel } from './find-label';

describe('a label', () => {
  it.each<readonly [string, string, string]>([
    ['Question: Will it?', 'Question', 'question'],
    ['QUESTION: Will it?', 'QUESTION', 'question'],
    ['Question 12: Will it?', 'Question 12', 'question'],
    ['Question №2: Will it?', 'Question №2', 'question'],
    ['Question from the Harbour Times: Will it?', 'Question from the Harbour Times', 'question'],
    ['Вопрос агентства «Волна»: Когда?', 'Вопрос агентства «Волна»', 'question'],
    ['Reporter: Will it?', 'Reporter', 'interviewer'],
    ['Moderator: Good day.', 'Moderator', 'moderator'],
    ['Answer: It will.', 'Answer', 'answer'],
    ['Ada Marlow: It will.', 'Ada Marlow', 'name'],
    ['А.Б.Петров: Да.', 'А.Б.Петров', 'name'],
    ['Juan de la Cruz: Sí.', 'Juan de la Cruz', 'name'],
    ['Ada O’Hara-Berg: It will.', 'Ada O’Hara-Berg', 'name'],
    ['– Ada Marlow: It will.', 'Ada Marlow', 'name'],
    ['Ada Marlow : It will.', 'Ada Marlow', 'name'],
    ['Ada Marlow：It will.', 'Ada Marlow', 'name'],
    ['The Ministers: We agree.', 'The Ministers', 'other'],
    ['Question of tide: it rises.', 'Question of tide', 'other'],
    ['Question from us: it rises.', 'Question from us', 'other'],
    ['Boat5: It floats.', 'Boat5', 'other'],
    ['xBerg: It floats.', 'xBerg', 'other'],
    ['Ada marlow: It will.', 'Ada marlow', 'other'],
    ['B C D E F G: It will.', 'B C D E F G', 'other'],
    ['B C D E F: It will.', 'B C D E F', 'name'],
    ['سامي حداد: نعم.', 'سامي حداد', 'other'],
    [`${'x'.repeat(61)}: yes`, 'x'.repeat(61), 'other'],
  ])('opens “%s”', (paragraph, speaker, kind) => {
    expect(findLabel(paragraph)).toMatchObject({ speaker, kind, aside: null });
  });

  it.each<readonly [string, string, string]>([
    ['Question (to both): Will it?', 'to both', 'Will it?'],
    ['Question [to both]: Will it?', 'to both', 'Will it?'],
    ['Question （to both） :  Will it?', 'to both', 'Will it?'],
    ['Question(to both):Will it?', 'to both', 'Will it?'],
    [`Question (${'x'.repeat(200)}): Will it?`, 'x'.repeat(200), 'Will it?'],
  ])('has brackets behind the speaker in “%s”', (paragraph, aside, text) => {
    expect(findLabel(paragraph)).toEqual({ speaker: 'Question', aside, kind: 'question', text });
  });

  it('has the paragraph behind it', () => {
    expect(findLabel('Question:')?.text).toBe('');
    expect(findLabel('Question:  Will it: yes ')?.text).toBe('Will it: yes');
  });

  it.each([
    'It rises',
    'It rises, we know: yes',
    'It rises! Question: yes',
    'Doors open 9:30',
    'See https://avenia.example',
    '9 boats: yes',
    '(Question): yes',
    'One two three four five six seven: yes',
    `${'x'.repeat(62)}: yes`,
    `Question (${'x'.repeat(201)}): Will it?`,
    'Question (to (both)): Will it?',
    '',
  ])('does not open “%s”', (paragraph) => {
    expect(findLabel(paragraph)).toBeNull();
  });
});
