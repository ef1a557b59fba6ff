import { parseTimeZone, toInstant } from 'strapi-plugin-dateline/core';
import type { LanguageState } from '../../press/panel/publication-state';
import type { Schedule } from '../../press/schedule/schedule';
import { choicesFor, exceptionsOf, leftOutOf, touchedBy, type Bar, type LanguageAct } from './language-choices';

const at = (text: string) => toInstant(Date.parse(text));
const editor = (cancelled?: Schedule) => ({ isEditor: true, cancelled });
const nobody: ReadonlySet<string> = new Set();

const language = (locale: string, more: Partial<LanguageState> = {}): LanguageState => ({
  locale,
  title: locale,
  stage: 'draft',
  embargoedUntil: null,
  isSetApart: false,
  pending: [],
  failure: null,
  may: { embargo: true, publish: true },
  ...more,
});

const schedule = (more: Partial<Schedule> = {}): Schedule => ({
  id: 1,
  publication: { type: 'speech', documentId: 'abc', locale: 'en' },
  action: 'publish',
  localTime: '2031-03-05T12:00',
  timeZone: parseTimeZone('Europe/London'),
  offset: '+00:00',
  at: at('2031-03-05T12:00Z'),
  state: 'pending',
  attempts: 0,
  error: null,
  doneAt: null,
  scheduledBy: null,
  approval: 'approved',
  changedBy: null,
  changedAt: null,
  obstacle: null,
  ...more,
});

const embargoed = { embargoedUntil: at('2031-03-06T12:00Z') };

const rows: readonly (readonly [string, LanguageAct, Partial<LanguageState>, Bar | null])[] = [
  ['a draft is put under embargo', 'embargo', {}, null],
  ['so is what is withdrawn', 'embargo', { stage: 'withdrawn' }, null],
  ['so is what was set apart: it is ticked until somebody unticks it', 'embargo', { isSetApart: true }, null],
  ['what is public is not', 'embargo', { stage: 'published' }, 'public'],
  ['nor what is public and edited', 'embargo', { stage: 'modified' }, 'public'],
  ['nor what the role does not touch', 'embargo', { may: { embargo: false, publish: true } }, 'role'],
  ['an embargo is lifted', 'lift', embargoed, null],
  ['where there is one', 'lift', {}, 'no-embargo'],
  ['a draft is set to go out', 'publish', {}, null],
  ['so is a public text that was edited', 'publish', { stage: 'modified' }, null],
  ['not what is public as it stands', 'publish', { stage: 'published' }, 'unchanged'],
  ['not what is withdrawn', 'publish', { stage: 'withdrawn' }, 'withdrawn'],
  ['not where the role does not publish', 'publish', { may: { embargo: true, publish: false } }, 'role'],
  ['a public text is set to be taken down', 'unpublish', { stage: 'published' }, null],
  ['so is what is not public yet', 'unpublish', {}, null],
  ['the same act at the same time is cancelled', 'cancel', { pending: [schedule({ id: 2 })] }, null],
  ['not another act', 'cancel', { pending: [schedule({ action: 'unpublish' })] }, 'none-set'],
  ['not one at another time', 'cancel', { pending: [schedule({ at: at('2031-03-05T13:00Z') })] }, 'none-set'],
  ['what is public is withdrawn', 'withdraw', { stage: 'modified' }, null],
  ['a draft is not', 'withdraw', {}, 'not-public'],
  ['what is withdrawn comes back', 'restore', { stage: 'withdrawn' }, null],
  ['what never went is not', 'restore', { stage: 'published' }, 'not-withdrawn'],
];

test.each(rows)('%s (%s)', (_case, act, state, bar) => {
  const [own, other] = choicesFor(act, [language('en'), language('ru', state)], editor(schedule()));
  expect([own?.isOwn, own?.bar, other?.isOwn, other?.bar]).toEqual([true, null, false, bar]);
});

test('the language whose form is open is touched, whatever its state: its dialog would not open otherwise', () => {
  const [own] = choicesFor('embargo', [language('en', { stage: 'published' })], editor());
  expect(own?.bar).toBeNull();
});

describe('with one language that may be touched, one that is public and one that the role bars', () => {
  const choices = choicesFor(
    'embargo',
    [
      language('en'),
      language('ru'),
      language('fr', { stage: 'published' }),
      language('ar', { may: { embargo: false, publish: false } }),
    ],
    editor(),
  );
  const locales = (languages: readonly LanguageState[]) => languages.map(({ locale }) => locale);

  test('all that can be touched is, and only what the role bars is left out by name', () => {
    expect(locales(touchedBy(choices, nobody))).toEqual(['en', 'ru']);
    expect(exceptionsOf(choices, nobody)).toEqual(['ar']);
    expect(locales(leftOutOf(choices, nobody))).toEqual([]);
  });

  test('what is unticked is left out by name, too', () => {
    const leftOut = new Set(['ru', 'fr']);
    expect(locales(touchedBy(choices, leftOut))).toEqual(['en']);
    expect(exceptionsOf(choices, leftOut)).toEqual(['ru', 'ar']);
    expect(locales(leftOutOf(choices, leftOut))).toEqual(['ru']);
  });
});

test('whoever is no editor leaves no language out of an embargo, but for what an editor has set apart', () => {
  const languages = [language('en'), language('ru'), language('fr', { isSetApart: true })];
  const leftOut = new Set(['ru', 'fr']);
  const ofOfficer = choicesFor('embargo', languages, { isEditor: false });
  expect(ofOfficer.map(({ isFixed }) => isFixed)).toEqual([true, true, false]);
  expect(exceptionsOf(ofOfficer, leftOut)).toEqual(['fr']);
  expect(exceptionsOf(choicesFor('embargo', languages, editor()), leftOut)).toEqual(['ru', 'fr']);
});
