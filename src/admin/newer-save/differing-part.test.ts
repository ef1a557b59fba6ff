import { differingPart } from './differing-part';

test.each([
  ['one word', 'The harbour opens today.', 'The harbour closes today.', ['The harbour ', 'opens', 'closes', ' today.']],
  ['an added end', 'Good evening', 'Good evening, all', ['Good evening', '', ', all', '']],
  ['all of it', 'a', 'b', ['', 'a', 'b', '']],
  ['nothing', 'a b', 'a b', ['a b', '', '', '']],
  ['a word that comes twice', 'no no', 'no', ['no', ' no', '', '']],
  ['Russian', 'Порт открыт', 'Порт закрыт', ['Порт ', 'открыт', 'закрыт', '']],
])('two texts that differ in %s', (_what, one, other, [before, mine, theirs, after]) => {
  expect(differingPart(one, other)).toEqual({ before, one: mine, other: theirs, after });
});

test('of a long text, only the words next to it are left', () => {
  const long = 'word '.repeat(500);
  const { before, one, after } = differingPart(`${long}mine ${long}`, `${long}theirs ${long}`);
  expect(one).toBe('mine');
  expect(before).toMatch(/^… (word )+$/);
  expect(after).toMatch(/^( word)+ …$/);
});
