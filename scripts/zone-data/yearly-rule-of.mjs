import { offsetOf } from './read-packed.mjs';

/**
 * Parts what a zone's changes become in the end, two a year by a rule that never ends (RFC 9636 §3.3.1), from what has to
 * be told one by one. The data are written out to 2499, so that the rule is held against a whole cycle of 400 years.
 * @returns {{ changes, from?: number, turns: readonly { when: string, type: string }[] }} `when` is
 * `month.week.weekday/seconds` by the clocks before the change, week 5 being the last one
 */
export function yearlyRuleOf({ first, changes }) {
  const lastYear = changes.length > 0 ? yearOf(changes.at(-1)) : 0;
  // As earlier versions of the package did: what goes on for ever would seem to end.
  if (lastYear >= 2037 && lastYear < certainYear) throw new Error(`The data are written out to ${lastYear} only.`);
  if (lastYear < certainYear) return { changes, turns: [] };
  const turns = turnsOf(changes, lastYear);
  const from = firstYear(first, changes, turns, lastYear);
  if (from > certainYear) throw new Error(`No rule holds for the years ${certainYear} to ${lastYear}.`);
  return { changes: changes.filter((change) => yearOf(change) < from), from, turns };
}

/** Past the last thing that is foretold day by day: Ramadan in Palestine, 2086. */
const certainYear = 2100;

const daySeconds = 86_400;

function turnsOf(changes, lastYear) {
  const certain = changes.filter((change) => yearOf(change) >= certainYear);
  return changes
    .filter((change) => yearOf(change) === lastYear)
    .map(({ type }) => {
      const alike = certain.filter((change) => change.type === type);
      const before = changes[changes.indexOf(alike.at(-1)) - 1].type;
      return { when: whenOf(alike.map(({ at }) => at + offsetOf(before))), type };
    });
}

/** What all those local times have in common; they may lie some days from the weekday that the rule names. */
function whenOf(localSeconds) {
  for (const shift of [0, 1, -1, 2, -2]) {
    const days = localSeconds.map(
      (seconds) => new Date((Math.floor(seconds / daySeconds) - shift) * daySeconds * 1000),
    );
    const inDay = new Set(
      localSeconds.map((seconds) => (((seconds % daySeconds) + daySeconds) % daySeconds) + shift * daySeconds),
    );
    const months = new Set(days.map((day) => day.getUTCMonth() + 1));
    const weekdays = new Set(days.map((day) => day.getUTCDay()));
    const week = weekOf(days);
    if (week && [inDay, months, weekdays].every(({ size }) => size === 1))
      return `${[...months, week, ...weekdays].join('.')}/${[...inDay].join()}`;
  }
  throw new Error(`No rule of month, week and weekday fits ${new Date(localSeconds[0] * 1000).toISOString()}.`);
}

function weekOf(days) {
  const weeks = new Set(days.map((day) => Math.ceil(day.getUTCDate() / 7)));
  if (weeks.size === 1 && !weeks.has(5)) return [...weeks][0];
  const isLast = (day) => new Date(day.getTime() + 7 * daySeconds * 1000).getUTCMonth() !== day.getUTCMonth();
  return days.every(isLast) ? 5 : null;
}

/** The first year from which the rule says all that the data say. */
function firstYear(first, changes, turns, lastYear) {
  const inYear = byYear(changes);
  const offsets = turns.map(({ type }) => offsetOf(type));
  let from = lastYear;
  while (from > 1900 && holdsIn(from - 1)) from -= 1;
  return from;

  function holdsIn(year) {
    const said = inYear.get(year) ?? [];
    const before = changes.findLast((change) => yearOf(change) < year)?.type ?? first;
    return (
      before === turns[1].type &&
      said.length === 2 &&
      turns.every(
        ({ when, type }, index) =>
          said[index].type === type && said[index].at === momentIn(year, when) - offsets[1 - index],
      )
    );
  }
}

function byYear(changes) {
  const years = new Map();
  for (const change of changes) years.set(yearOf(change), [...(years.get(yearOf(change)) ?? []), change]);
  return years;
}

/** The local time of a rule in a year, in seconds. */
function momentIn(year, when) {
  const [month, week, weekday, seconds] = when.split(/[./]/).map(Number);
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  let day = 1 + ((weekday - first + 7) % 7) + (week - 1) * 7;
  if (day > last) day -= 7;
  return Date.UTC(year, month - 1, day) / 1000 + seconds;
}

function yearOf({ at }) {
  return new Date(at * 1000).getUTCFullYear();
}
