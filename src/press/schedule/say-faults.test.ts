import { say } from 'strapi-plugin-dateline/sentences';
import { sayInEnglish, sentences } from '../refusals/refusals';
import { faultsIn } from './draft-fault';
import { sayFaults } from './say-faults';

/** As Strapi's validator refuses a text: a path for each problem, and what stands there. */
const problem = (path: string, value?: unknown) => ({ path: path.split('.'), value, message: `${path} is wrong.` });

const fillIn = (place: string) => `Fill in ${place} and save: the text cannot go out without it.`;

test.each([
  ['a field that is empty', [problem('title')], fillIn('the field “Title”')],
  ['blanks are nothing', [problem('title', ' \n')], fillIn('the field “Title”')],
  [
    'a field of the third person',
    [problem('people.2.function')],
    fillIn('the field “Function” of no. 3 under “People”'),
  ],
  [
    'what cannot be taken is corrected',
    [problem('timeZone', 'Europe/Atlantis')],
    'Correct the field “Time zone of the event” and save: the text cannot go out with it as it stands.',
  ],
  [
    'a field of the eleventh person',
    [problem('people.10.function')],
    fillIn('the field “Function” of no. 11 under “People”'),
  ],
  ['a field that somebody has added', [problem('motto')], fillIn('the field “motto”')],
  ['one that is called by a figure and letters', [problem('3d')], fillIn('the field “3d”')],
  ['one that is called by letters and a figure', [problem('motto2')], fillIn('the field “motto2”')],
  ['each field once', [problem('date'), problem('date')], fillIn('the field “Date”')],
  [
    'of many the first three',
    ['title', 'date', 'turns.0.speaker', 'turns.1.speaker'].map((path) => problem(path)),
    [
      fillIn('the field “Title”'),
      fillIn('the field “Date”'),
      fillIn('the field “Speaker” of no. 1 under “Turns”'),
    ].join(' '),
  ],
])('%s', (_case, errors, sentence) => {
  expect(sayInEnglish(sayFaults(faultsIn({ errors })))).toBe(sentence);
});

test.each([
  undefined,
  null,
  {},
  { errors: 'none' },
  { errors: [null, { message: 'Alone.' }] },
  { errors: [{ path: [] }] },
])('a refusal that names no field has no faults: %p', (details) => {
  expect(faultsIn(details)).toEqual([]);
});

test('several at once are said in Russian, French and Arabic, each with the names of its form', () => {
  const said = sayFaults(
    faultsIn({ errors: [problem('people.0.function'), problem('timeZone', 'x'), problem('motto')] }),
  );
  expect(say(said, 'ru', sentences)).toBe(
    'Заполните поле «В каком качестве» (№ 1, «Участники») и сохраните: без этого текст не выйдет. ' +
      'Исправьте поле «Часовой пояс мероприятия» и сохраните: в таком виде текст не выйдет. ' +
      'Заполните поле «motto» и сохраните: без этого текст не выйдет.',
  );
  expect(say(said, 'fr', sentences)).toMatch(
    /^Remplissez le champ «\u00a0À quel titre\u00a0» \(n° 1, «\u00a0Personnes\u00a0»\) et enregistrez.*\. Corrigez .*\. Remplissez /,
  );
  expect(say(said, 'ar', sentences).replace(/[\u2068\u2069]/g, '')).toMatch(
    /^املأوا الحقل «الصفة» في العنصر 1 من «الأشخاص» واحفظوا.*\. صحّحوا .*\. املأوا /,
  );
});
