import { parseCivilDate, parseInstant, parseTimeZone } from '../../../core';
import type { HomepageCounter } from '../../../core/homepage';
import { counterRow } from './counter-row';

const counter: HomepageCounter = {
  uid: 'api::tally.tally',
  documentId: 'a',
  locale: 'en',
  label: 'Without rain',
  since: parseCivilDate('2018-03-04'),
  until: null,
  timeZone: parseTimeZone('Europe/London'),
  message: '{days, plural, one {# day} other {# days}} without rain',
  messageLocale: 'en',
};
const row = (now: string, given: Partial<HomepageCounter> = {}) =>
  counterRow({ ...counter, ...given }, parseInstant(now));

describe('a row of the counters', () => {
  it('has the count, the message and what is left until the count changes', () => {
    expect(row('2021-04-12T19:48:00Z')).toEqual({
      days: 1135,
      text: '1,135 days without rain',
      rollsOver: { hours: 3, minutes: 12, time: '00:00' },
    });
  });

  it('rolls over at midnight in its own zone', () => {
    expect(row('2021-04-12T22:59:00Z')).toMatchObject({ days: 1135, rollsOver: { hours: 0, minutes: 1 } });
    expect(row('2021-04-12T23:00:00Z')).toMatchObject({ days: 1136, rollsOver: { hours: 24, minutes: 0 } });
  });

  it.each([
    ['an hour less in the night when the clocks go forward', '2026-03-29T00:00:00Z', 23],
    ['an hour more in the night when they go back', '2026-10-24T23:00:00Z', 25],
  ])('has %s', (_title, now, hours) => {
    expect(row(now).rollsOver).toEqual({ hours, minutes: 0, time: '00:00' });
  });

  it('names the hour at which a day begins where midnight is skipped', () => {
    const beirut = row('2026-03-28T21:30:00Z', { timeZone: parseTimeZone('Asia/Beirut') });
    expect(beirut.rollsOver).toEqual({ hours: 0, minutes: 30, time: '01:00' });
  });

  it('has ended on its last day', () => {
    expect(row('2021-04-12T19:48:00Z', { until: parseCivilDate('2020-01-01') })).toMatchObject({ rollsOver: null });
  });

  it('stands without its message where that cannot be printed', () => {
    expect(row('2021-04-12T19:48:00Z', { message: '{hours}' })).toMatchObject({ days: 1135, text: null });
  });

  it('speaks the message’s own language', () => {
    const message = '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}';
    expect(row('2018-03-06T12:00:00Z', { message, messageLocale: 'ru' }).text).toBe('2 дня');
  });
});
