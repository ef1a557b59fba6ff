/**
 * One zone out of moment-timezone's packed data (https://momentjs.com/timezone/docs/#/data-formats/packed-format/), as
 * its first type and the changes after it, in seconds since 1970. A type is written `MSK10800`.
 */
export function readPacked({ zones, links }, name) {
  const packed = zones.find((zone) => zone.startsWith(`${name}|`)) ?? zones.find((zone) => isLinked(links, zone, name));
  if (packed === undefined) throw new Error(`${name} is not in the data: update moment-timezone.`);
  const [, abbreviations, offsets, order, untils] = packed.split('|');
  const names = abbreviations.split(' ');
  // They count minutes west of Greenwich.
  const seconds = offsets.split(' ').map((offset) => -secondsOf(offset));
  const types = [...order].map((digit) => typeOf(names[sixty(digit)], seconds[sixty(digit)]));
  let at = 0;
  const changes = (untils ? untils.split(' ') : []).map((span, index) => {
    at += secondsOf(span);
    return { at, type: types[index + 1] };
  });
  return { first: types[0], changes: changes.filter(({ type }, index) => type !== types[index]) };
}

export function offsetOf(type) {
  return Number(/[-+]\d+$/.exec(type)[0]);
}

/** A sign always, since abbreviations end in digits where they are offsets themselves: `+03+10800`. */
function typeOf(abbreviation, seconds) {
  return `${abbreviation}${seconds < 0 ? '-' : '+'}${Math.abs(seconds)}`;
}

function isLinked(links, zone, name) {
  const [of] = zone.split('|', 1);
  return links.includes(`${of}|${name}`) || links.includes(`${name}|${of}`);
}

/** Minutes in base 60 with a fraction, as seconds; the sign stands before all of it. */
function secondsOf(text) {
  const [, sign, whole, fraction = ''] = /^(-?)([^.]*)\.?(.*)$/.exec(text);
  const minutes = [...whole].reduce((sum, digit) => sum * 60 + sixty(digit), 0);
  return (
    (sign ? -1 : 1) *
    (minutes * 60 + Math.round([...fraction].reduceRight((sum, digit) => (sum + sixty(digit)) / 60, 0) * 60))
  );
}

function sixty(digit) {
  return '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX'.indexOf(digit);
}
