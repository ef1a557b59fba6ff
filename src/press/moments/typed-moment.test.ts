import { parseTimeZone } from 'strapi-plugin-dateline/core';
import { likelyMoment, readTypedMoment } from './typed-moment';

const london = parseTimeZone('Europe/London');

test.each([
  ['a plain one', '2031-07-05T12:30', '2031-07-05T11:30:00.000Z'],
  ['of two the first', '2031-10-26T01:30', '2031-10-26T00:30:00.000Z'],
  ['a skipped one by the clocks before the jump', '2031-03-30T01:30', '2031-03-30T01:30:00.000Z'],
])('%s: %s', (_case, localTime, at) => {
  const reading = readTypedMoment(localTime, london);
  expect(reading && likelyMoment(reading).at).toBe(at);
});

test.each(['', '2031-07-05', '2031-02-30T12:30', '0203-07'])('“%s” is none yet', (localTime) => {
  expect(readTypedMoment(localTime, london)).toBeNull();
});
