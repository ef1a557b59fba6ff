import fc from 'fast-check';
import { safeHref } from './safe-href';

test.each([
  ['https', 'https://ministry.example/a?b=c#d'],
  ['http', 'http://ministry.example'],
  ['e-mail', 'mailto:press@ministry.example'],
  ['telephone', 'tel:+442005550142'],
  ['a path', '/uploads/treaty.pdf'],
  ['a path from here', 'treaty.pdf'],
  ['an anchor', '#turn-k1'],
  ['a query', '?type=speech'],
])('%s may be linked to', (_what, address) => {
  expect(safeHref(address)).toBe(address);
});

test.each([
  ['script', 'javascript:alert(1)'],
  ['script in capitals', 'JavaScript:alert(1)'],
  ['script behind white space', ' \n javascript:alert(1)'],
  ['script with a tab inside, which browsers drop', 'java\tscript:alert(1)'],
  ['script with a line break inside', 'java\nscript:alert(1)'],
  ['script behind a control character', '\u0001javascript:alert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['vbscript', 'vbscript:msgbox(1)'],
  ['a file', 'file:///etc/passwd'],
  ['a blob', 'blob:https://ministry.example/1'],
  ['an address that no parser takes', 'https://[oops'],
  ['nothing', ''],
  ['white space', '  '],
])('%s may not', (_what, address) => {
  expect(safeHref(address)).toBeNull();
});

test('no address at all is none', () => {
  expect(safeHref(null)).toBeNull();
  expect(safeHref(undefined)).toBeNull();
});

test('what is let through leads nowhere but to the four protocols', () => {
  const hostile = fc.stringMatching(/^\s*(java|vb|da)?[\t\n]?(script|ta)?[:/\\#?a-z]*$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), hostile), (address) => {
      const href = safeHref(address);
      if (href !== null) expect(new URL(href, 'https://here.example').protocol).toMatch(/^(https?|mailto|tel):$/);
    }),
  );
});
