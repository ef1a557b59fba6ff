import { parseTimeZone, toInstant } from 'strapi-plugin-dateline/core';
import type { LanguageState } from '../../press/panel/publication-state';
import { momentAt } from '../../press/moments/local-moment';
import type { MomentPurpose } from '../../press/moments/moment-notices';
import { noticesInLanguages } from './notices-in-languages';

const london = parseTimeZone('Europe/London');
const at = (text: string) => toInstant(Date.parse(text));
const around = { asOf: at('2031-06-01T09:00Z'), mayShortenEmbargo: false, timeZones: [] };
const nine = at('2031-06-02T09:00Z');
const ten = at('2031-06-02T10:00Z');

const language = (locale: string, embargoedUntil: LanguageState['embargoedUntil'] = null): LanguageState => ({
  locale,
  title: null,
  stage: 'draft',
  embargoedUntil,
  isSetApart: false,
  pending: [],
  failure: null,
  may: { embargo: true, publish: true },
});

const noticed = (purpose: MomentPurpose, moment: string, languages: readonly LanguageState[]) =>
  noticesInLanguages(purpose, momentAt(at(moment), london), languages, around).map(({ code, at: collides, locales }) =>
    [code, collides, locales.join(' ')].filter(Boolean).join(' '),
  );

test.each([
  ['nothing, where nothing stands against it', [language('en'), language('ru')], []],
  ['what concerns the open language names none', [language('en', nine)], [`before-embargo ${nine}`]],
  [
    'nor does it where it concerns others as well',
    [language('en', nine), language('ru', nine)],
    [`before-embargo ${nine}`],
  ],
  [
    'what concerns others alone names them, each sentence once',
    [language('en'), language('ru', nine), language('fr', nine), language('ar', ten)],
    [`before-embargo ${nine} ru fr`, `before-embargo ${ten} ar`],
  ],
])('of a moment within embargoes is said: %s', (_case, languages, expected) => {
  expect(noticed('publish', '2031-06-02T08:00Z', languages)).toEqual(expected);
});

test('what is said of the moment itself is said once', () => {
  expect(noticed('embargo', '2031-06-01T08:00Z', [language('en'), language('ru')])).toEqual(['past']);
});

test('errors come first, in whatever language', () => {
  expect(noticed('unpublish', '2031-06-01T08:00Z', [language('en'), language('ru')])).toEqual([
    'past',
    'nothing-public',
  ]);
});
