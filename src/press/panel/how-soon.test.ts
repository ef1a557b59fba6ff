import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import { howSoon } from './how-soon';

const london = 'Europe/London';

test.each([
  ['in 25 minutes', london, '2031-03-05T12:00:00.000Z', '2031-03-05T12:25:00.000Z', { kind: 'minutes', minutes: 25 }],
  ['a second ahead', london, '2031-03-05T12:00:00.000Z', '2031-03-05T12:00:01.000Z', { kind: 'minutes', minutes: 1 }],
  ['an hour ahead', london, '2031-03-05T12:00:00.000Z', '2031-03-05T13:00:00.000Z', { kind: 'minutes', minutes: 60 }],
  ['more than an hour ahead', london, '2031-03-05T12:00:00.000Z', '2031-03-05T13:00:01.000Z', { kind: 'today' }],
  ['now', london, '2031-03-05T12:00:00.000Z', '2031-03-05T12:00:00.000Z', { kind: 'today' }],
  ['earlier today', london, '2031-03-05T12:00:00.000Z', '2031-03-05T00:00:00.000Z', { kind: 'today' }],
  ['the evening before', london, '2031-03-05T12:00:00.000Z', '2031-03-04T23:59:00.000Z', { kind: 'yesterday' }],
  [
    'tomorrow, over the year’s end',
    london,
    '2031-12-31T12:00:00.000Z',
    '2032-01-01T12:00:00.000Z',
    { kind: 'tomorrow' },
  ],
  [
    'within the hour, past midnight',
    london,
    '2031-12-31T23:50:00.000Z',
    '2032-01-01T00:15:00.000Z',
    { kind: 'minutes', minutes: 25 },
  ],
  [
    'tomorrow, in a night of 23 hours',
    london,
    '2031-03-29T22:00:00.000Z',
    '2031-03-30T22:30:00.000Z',
    { kind: 'tomorrow' },
  ],
  [
    'the day after, 24 hours ahead of the night of 23',
    london,
    '2031-03-29T23:30:00.000Z',
    '2031-03-30T23:00:00.000Z',
    { kind: 'date', date: '2031-03-31' },
  ],
  [
    'still tomorrow in a night of 25 hours',
    london,
    '2031-10-25T12:00:00.000Z',
    '2031-10-26T23:59:00.000Z',
    { kind: 'tomorrow' },
  ],
  [
    'already tomorrow in Auckland',
    'Pacific/Auckland',
    '2031-03-05T09:00:00.000Z',
    '2031-03-05T12:00:00.000Z',
    { kind: 'tomorrow' },
  ],
  [
    'a day by its date',
    london,
    '2031-03-05T12:00:00.000Z',
    '2031-03-09T12:00:00.000Z',
    { kind: 'date', date: '2031-03-09' },
  ],
])('%s', (_case, timeZone, asOf, at, distance) => {
  expect(howSoon(at as Instant, asOf as Instant, timeZone as TimeZone)).toEqual(distance);
});
