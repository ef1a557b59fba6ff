import { wrongInClock, wrongInCounter, wrongInText } from './what-is-wrong';

const counter = { since: '2021-04-12', until: null, timeZone: 'Europe/London', message: '{days} days', locale: 'en' };

test.each<readonly [string, object, readonly string[]]>([
  ['nothing', {}, []],
  ['nothing, with an end', { until: '2026-01-01' }, []],
  ['nothing, with an end left out', { until: undefined }, []],
  ['its first day', { since: '2021-02-30' }, ['since']],
  ['its last day', { until: 'soon' }, ['until']],
  ['its zone', { timeZone: 'GMT+3' }, ['timeZone']],
  ['a message that is not there', { message: null }, ['message']],
  ['a message that does not parse', { message: '{days' }, ['message']],
  ['a message in no language', { locale: null }, ['message']],
  ['a message in a language that is no word', { locale: ['en'] }, ['message']],
  ['all of it', { since: null, until: 5, timeZone: null, message: 5 }, ['since', 'until', 'timeZone', 'message']],
])('what keeps a counter from being shown: %s', (_what, wrong, fields) => {
  expect(wrongInCounter({ ...counter, ...wrong })).toEqual(fields);
});

test('a message with the first day in it is tried where there is no first day, too', () => {
  expect(wrongInCounter({ ...counter, since: null, message: 'since {since, date}' })).toEqual(['since']);
});

test('a clock needs its zone', () => {
  expect(wrongInClock({ timeZone: 'Europe/London' })).toEqual([]);
  expect(wrongInClock({ timeZone: null })).toEqual(['timeZone']);
});

test.each<readonly [string, object, readonly string[]]>([
  ['its place among its day’s, where all else is right', {}, ['dayOrder']],
  ['its title', { title: ' ' }, ['title']],
  ['its address', { slug: null }, ['slug']],
  ['its day', { date: '2026-13-01' }, ['date']],
  ['all of it', { title: null, slug: null, date: null }, ['title', 'slug', 'date']],
])('what keeps a text off the timeline: %s', (_what, wrong, fields) => {
  expect(wrongInText({ title: 'Harbour', slug: 'harbour', date: '2026-03-01', ...wrong })).toEqual(fields);
});
