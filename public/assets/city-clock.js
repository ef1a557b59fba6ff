/**
 * What a clock shows in a zone: ISO 8601 `2021-04-12T08:46:05+03:00` at an instant.
 *
 * @param {string} timeZone IANA name
 */
export function createCityClock(timeZone) {
  const format = zoneFormat(timeZone);
  /** @param {string} serverOffset the zone's offset as the server gave it, for browsers that do not know the zone */
  return (ms, serverOffset) => {
    const second = Math.floor(ms / 1000) * 1000;
    const offsetMinutes = format ? (localMs(format, second) - second) / 60_000 : minutesOf(serverOffset);
    const local = new Date(second + offsetMinutes * 60_000).toISOString().slice(0, 'YYYY-MM-DDTHH:mm:ss'.length);
    return local + offsetOf(offsetMinutes);
  };
}

/** Null where the browser's zone data is older than the zone's name (Europe/Kyiv is of 2022). */
function zoneFormat(timeZone) {
  const fields = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  };
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...fields, hourCycle: 'h23', timeZone });
  } catch {
    return null;
  }
}

/** The zone's wall time, read as if it were UTC. */
function localMs(format, ms) {
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
}

function minutesOf(offset) {
  const [hours, minutes] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function offsetOf(totalMinutes) {
  const twoDigits = (number) => String(Math.trunc(number)).padStart(2, '0');
  const minutes = Math.abs(totalMinutes);
  return `${totalMinutes < 0 ? '-' : '+'}${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`;
}
