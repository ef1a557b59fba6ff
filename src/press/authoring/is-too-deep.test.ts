import { isTooDeep } from './is-too-deep';

test.each([
  ['a long text', '<p><span>Words</span></p>'.repeat(50_000), false],
  ['a long text whose ends are left out', '<p>Words<br>and <img>'.repeat(50_000), false],
  ['many elements never closed', '<span style="color:red">'.repeat(10_000), true],
  ['closed more often than opened', `${'</div>'.repeat(5_000)}${'<div>'.repeat(2_000)}`, false],
  ['no HTML at all', 'a < b', false],
])('%s', (_case, html, expected) => {
  expect(isTooDeep(html)).toBe(expected);
});
