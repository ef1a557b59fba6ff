/**
 * What a clock shows at an instant: ISO 8601 `2021-04-12T08:46:05+03:00`. By what the server has told of the zone and by
 * nothing else: a browser's own zone data are older or newer than the server's, and the page would contradict itself.
 *
 * @param {number} ms
 * @param {{ offset: string, nextTransition?: string, nextOffset?: string }} told the offset in force when the page was
 * written, the instant at which it changes, and the offset from then on; without the latter two none is known
 */
export function cityTime(ms, { offset, nextTransition = '', nextOffset = offset }) {
  const inForce = ms >= Date.parse(nextTransition) ? nextOffset : offset;
  const local = new Date(Math.floor(ms / 1000) * 1000 + offsetMs(inForce)).toISOString();
  return local.slice(0, 'YYYY-MM-DDTHH:mm:ss'.length) + inForce;
}

function offsetMs(offset) {
  const [hours, minutes, seconds = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
