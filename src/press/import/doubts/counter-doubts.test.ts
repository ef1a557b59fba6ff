import { parseCivilDate, parseTimeZone } from 'strapi-plugin-dateline/core';
import { counterDoubts } from './counter-doubts';

const own = { title: 'Bridge closure', message: '{days}', days: 12, line: 4 };
const counter = { ...own, since: parseCivilDate('2021-04-12'), timeZone: parseTimeZone('Europe/London') };

/** The codes of what is doubtful about a counter on line 4, with what stands on the lines below. */
function doubtsOf(
  text: string,
  below: Readonly<Record<number, string>> = {},
  others: readonly (typeof counter)[] = [],
) {
  const lines = [[4, text] as const, ...Object.entries(below)];
  const counters = [{ ...counter, text }, ...others.map((each) => ({ ...each, text: below[each.line] ?? text }))];
  const doubts = counterDoubts(
    counters,
    lines.map(([number, line]) => ({ number: Number(number), text: line })),
    'en',
  );
  return doubts.filter(({ thingLine }) => thingLine === 4).map(({ said }) => said?.code);
}

const whole = '12 days have passed since the closure of the bridge';

it.each([
  ['nothing stands below', {}, []],
  ['a heading stands below a blank line', { 6: 'TALKS' }, []],
  ['another counter stands below', { 5: '3 days have passed since the fair' }, [{ ...counter, line: 5 }]],
  [
    'another counter stands below, begun with a word',
    { 5: 'Since the fair 3 days have passed' },
    [{ ...counter, line: 5 }],
  ],
  ['a line below begins with a number', { 5: '25.03.2021' }, []],
  ['a line below has a number in brackets', { 5: '(12) Remarks' }, []],
])('a counter is whole where %s', (_, below, others) => {
  expect(doubtsOf(whole, below, others)).toEqual([]);
});

it.each([
  ['a line stands directly below', whole, { 5: 'Company of Norland' }],
  ['a line below begins with a small letter, behind a blank one', whole, { 6: 'which Norland built' }],
  ['it ends with a small word', `${whole} of the`, {}],
  ['it ends with a small word in capitals', `${whole} of THE `, {}],
  ['it ends with a dash', `${whole} –`, {}],
  ['it ends with a comma', `${whole},`, {}],
])('a counter may go on where %s', (_, text, below) => {
  expect(doubtsOf(text, below)).toEqual(['doubt.counter-goes-on']);
});

it('a counter may go on where another stands further below', () => {
  const others = [{ ...counter, line: 9 }];
  expect(doubtsOf(whole, { 5: 'Company of Norland', 9: '3 days have passed since the fair' }, others)).toEqual([
    'doubt.counter-goes-on',
  ]);
});

it('a counter is doubtful whose letters are broken', () => {
  expect(doubtsOf('12 days since Aveniaâ€™s fair')).toEqual(['doubt.letters-broken']);
});
