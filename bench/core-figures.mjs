import { civilDateAt, nextDateChange, parseTimeZone, toInstant, toMilliseconds } from 'strapi-plugin-dateline/core';
import { compare, figure } from './compare.mjs';

/** The next midnight of a zone: by its transitions, against asking for the date minute by minute. */
export async function coreFigures() {
  const timeZone = parseTimeZone('Europe/London');
  const asOf = toInstant(Date.UTC(2021, 2, 27, 12));
  const figures = await compare(
    () => stepByMinute(asOf, timeZone),
    () => nextDateChange(asOf, timeZone),
  );
  return [figure('next midnight: minute by minute against nextDateChange', figures, ['steps', 'nextDateChange'])];
}

function stepByMinute(asOf, timeZone) {
  const date = civilDateAt(asOf, timeZone);
  let moment = toMilliseconds(asOf);
  while (civilDateAt(toInstant(moment), timeZone) === date) moment += 60_000;
  return moment;
}
