import { phoneHref } from './phone-href';

test.each([
  ['spaces', '+44 20 7946 0142', 'tel:+442079460142'],
  ['a trunk prefix in brackets, not dialled from abroad', '+44 (0) 20 7946 0142', 'tel:+442079460142'],
  ['an area code in brackets', '+44 (20) 7946-0142', 'tel:+442079460142'],
  ['no-break spaces and hyphens', '+7\u00a0495\u00a0555‑01‑42', 'tel:+74955550142'],
  ['words after the number', '+44 20 7946 0142 (24 hours)', 'tel:+442079460142'],
  ['an extension, which RFC 3966 writes otherwise', '+44 20 7946 0142, ext. 5', 'tel:+442079460142'],
])('%s: %s', (_what, printed, href) => {
  expect(phoneHref(printed)).toBe(href);
});

test.each([
  ['no country code', '020 7946 0142'],
  ['words', 'see the website'],
  ['a word right before the number', 'Tel:+44 20 7946 0142'],
  ['a letter within a line before it', 'a +44 20 7946 0142'],
  ['nothing', ''],
  ['a plus sign alone', '+'],
])('%s cannot be called from everywhere: no link', (_what, printed) => {
  expect(phoneHref(printed)).toBeNull();
});
