import { parseTimeZone } from 'strapi-plugin-dateline/core';
import { readMomentEntry } from './moment-entry';
import { readTimeOfDay } from './time-of-day';

const timeRows: readonly (readonly [string, string, readonly string[] | null])[] = [
  ['as it should be', '09:30', ['09:30']],
  ['a short hour', '9:30', ['09:30']],
  ['with a point', '9.30', ['09:30']],
  ['as the French write it', '9h30', ['09:30']],
  ['without anything between', '0930', ['09:30']],
  ['three digits', '930', ['09:30']],
  ['the last minute of the day', '23:59', ['23:59']],
  ['midnight', '00:00', ['00:00']],
  ['midday', '12:00', ['12:00']],
  ['in the afternoon', '3:30 pm', ['15:30']],
  ['a bare hour in the afternoon', '3 p.m.', ['15:00']],
  ['in the morning', '11:59 AM', ['11:59']],
  ['12:00 am: midnight to some, midday to others', '12:00 am', ['00:00', '12:00']],
  ['12:01 pm, too', '12:01 pm', ['00:01', '12:01']],
  ['24:00', '24:00', null],
  ['a bare hour', '9', null],
  ['two bare digits', '12', null],
  ['no such minute', '12:60', null],
  ['13 in the afternoon', '13:00 pm', null],
  ['seconds', '12:00:30', ['12:00:30']],
  ['no seconds, said', '12:00:00', ['12:00']],
  ['no such second', '12:00:60', null],
  ['seconds with a short hour', '9:00:30', null],
  ['a word', 'noon', null],
];

test.each(timeRows)('%s: “%s” is read as %j', (_case, text, expected) => {
  expect(readTimeOfDay(text)).toEqual(expected);
});

const entryRows: readonly (readonly [string, string, string, object])[] = [
  ['nothing typed', '', '', { kind: 'incomplete' }],
  ['only a day', '2031-03-05', ' ', { kind: 'incomplete' }],
  ['only a time', '', '12:30', { kind: 'incomplete' }],
  ['a time that is none, before the day is there', '', '25:00', { kind: 'unreadable', part: 'time' }],
  ['no such day', '2031-02-30', '12:30', { kind: 'unreadable', part: 'date' }],
  ['a year that is being typed', '0203-03-05', '12:30', { kind: 'unreadable', part: 'date' }],
  ['12:30 am', '2031-03-05', '12:30 am', { kind: 'half-day', times: ['00:30', '12:30'] }],
  ['one moment', '2031-07-05', '9.30', { kind: 'once', moment: { at: '2031-07-05T08:30:00.000Z' } }],
  ['an hour that is skipped', '2031-03-30', '01:30', { kind: 'never' }],
  ['an hour that comes twice', '2031-10-26', '01:30', { kind: 'twice' }],
];

test.each(entryRows)('in London, %s', (_case, date, time, expected) => {
  const timeZone = parseTimeZone('Europe/London');
  expect(readMomentEntry({ date, time, timeZone, offset: null })).toMatchObject(expected);
});
