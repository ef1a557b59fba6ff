import { cached } from '../bounded-cache';
import { zoneLine } from './data/zone-lines';
import { parseTimeZone, type TimeZone } from './time-zone';
import { readHistory, type ZoneHistory } from './zone-history';

/** More than there are zones. */
const ALL_ZONES = 1000;

/**
 * Read when it is first asked for: of 400 zones a site uses a handful. What does not ask by name, such as the embed, is
 * bundled without the data: hence the mark that this call does nothing but make a function.
 * @throws DatelineError `DATELINE_INVALID_TIME_ZONE`: what stands in a database may have come past the check of names
 */
export const historyOf: (timeZone: TimeZone) => ZoneHistory = /* @__PURE__ */ cached(ALL_ZONES, (timeZone) => {
  const line = ownLine(timeZone);
  // Zones of one history share it, and what has been read of it.
  return line.startsWith('=') ? historyOf(line.slice(1) as TimeZone) : readHistory(line.slice(1));
});

/**
 * All that is known of one zone, in a line: what a page needs that shows that zone alone. `readZone` of
 * `strapi-plugin-dateline/embed` reads it.
 * @throws DatelineError `DATELINE_INVALID_TIME_ZONE`
 */
export function packZone(timeZone: TimeZone): string {
  const line = ownLine(timeZone);
  return line.startsWith('=') ? packZone(line.slice(1) as TimeZone) : line.slice(1);
}

function ownLine(timeZone: TimeZone): string {
  return zoneLine(parseTimeZone(timeZone)) ?? '';
}
