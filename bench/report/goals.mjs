import { ratio } from './statistics.mjs';
import { digits, grouped, times } from './written.mjs';

/** The addresses that are asked most, which the goals name. */
const most = ['counters', 'front page', 'timeline', 'page /en'];

/** The size at which what the goals do not say otherwise is measured; the largest one measured where it was left out. */
const usualSize = 10_000;

/**
 * What was wished for (issue 11), beside what was measured.
 *
 * @param cpuOf (side, question, size) → milliseconds of a processor for one request, or null where it was not measured
 */
export function goalsOf({ sizes, cpuOf }) {
  const size = sizes.includes(usualSize) ? usualSize : Math.max(...sizes);
  const cold = (question, at = size) => cpuOf('cold', question, at);
  const warm = (question) => cpuOf('warm', question, size);
  const stock = cpuOf('stock', 'counters', null);
  const [least, greatest] = [Math.min(...sizes), Math.max(...sizes)];
  return [
    ...most.map((question) =>
      atLeast(`stock Strapi’s counters against ${question}, warm`, 150, ratio(stock, warm(question))),
    ),
    ...most.map((question) =>
      atLeast(`bare node:http against ${question}, warm`, 0.8, ratio(cpuOf('bare', question, null), warm(question))),
    ),
    atMost('front page against the timeline, cold', 1.5, ratio(cold('front page'), cold('timeline'))),
    atMost('timeline against stock Strapi’s counters, cold', 0.3, ratio(cold('timeline'), stock)),
    atMost(
      'the timeline’s deepest page against its first, cold',
      1.3,
      ratio(cold('timeline, deepest'), cold('timeline')),
    ),
    ...(least === greatest
      ? []
      : most.map((question) =>
          atMost(
            `${question}: ${grouped(greatest)} texts against ${grouped(least)}, cold`,
            1.3,
            ratio(cold(question, greatest), cold(question, least)),
          ),
        )),
    { ...atMost('timeline, cold, on this machine', 2.5, cold('timeline')), unit: 'ms' },
  ];
}

function atLeast(what, wished, value) {
  return { what, wished: `at least ${wished}`, value, isMet: value === null ? null : value >= wished, unit: '×' };
}

function atMost(what, wished, value) {
  return { what, wished: `at most ${wished}`, value, isMet: value === null ? null : value <= wished, unit: '×' };
}

/** As a row of a table. */
export function writtenGoal({ what, wished, value, isMet, unit }) {
  const met = { true: 'yes', false: 'no', null: '–' }[String(isMet)];
  return [what, `${wished} ${unit}`, unit === '×' ? times(value) : `${digits(value)} ${unit}`, met];
}
