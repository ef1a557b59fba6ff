import { goalsOf, writtenGoal } from './goals.mjs';
import { median, quartiles, ratio } from './statistics.mjs';
import { digits, grouped, mebibytes, seconds, table, times } from './written.mjs';

/**
 * The report in Markdown: ratios first, which another machine should find as well; then milliseconds, which are this one's.
 *
 * @param runs what `runCurves` found, one for each database
 * @param further figures of one part each
 */
export function resultsText({ runs, further, machine, left, isQuick }) {
  return [
    '# What answers cost',
    `Written by \`npm run bench${isQuick ? ' -- --quick' : ''}\`. ${machine}`,
    HOW,
    ...left,
    ...runs.flatMap(sectionsOf),
    '## Parts',
    'Two ways of one thing, in turns within one process, by the clock.',
    table(
      ['compared', 'ratio', 'of'],
      further.map(({ name, ratio: value, detail }) => [name, times(value), detail]),
    ),
  ].join('\n\n');
}

const HOW = [
  'All servers of a section stood at the same time, each a process of its own, and were asked in turns, eight connections at once;',
  'each figure is a median over all rounds. What counts is the time of a processor that the server’s process took for one answer: what',
  'else the machine does hardly moves it. _Stock_ is an app that the bench lays out itself, of Strapi as it comes with one type, which has',
  'the attributes and the rows of the house’s counters. _Bare_ is `node:http`, which says the same headers and bytes and does nothing',
  'else. _Warm_ is the house as it is installed, asked the same again and again; _cold_ is the same with `NEWSSTAND_ENABLED=false`. So many',
  '_texts_ stand in each of four languages, as drafts and in public. How figures are taken is said in',
  '[decision 47](../docs/decisions/0047-how-figures-are-taken.md).',
].join(' ');

function sectionsOf(run) {
  const { database, sizes, rounds, locales } = run;
  const cpuOf = (side, question, size) => {
    const found = run.figures.find((each) => each.side === side && each.question === question && each.size === size);
    return found === undefined ? null : median(found.cpu);
  };
  return [
    `## ${database}`,
    `${sizes.map(grouped).join(', ')} texts in ${locales} languages; n = ${rounds} rounds for each figure.`,
    '### What was wished for',
    table(
      ['compared', 'wished', 'measured', 'so?'],
      [...goalsOf({ sizes, cpuOf }), ...startGoals(run), memoryGoal(run)].map(writtenGoal),
    ),
    ...['warm', 'cold'].map(
      (side) => `![Milliseconds of a processor by number of texts, ${side}](${svgName(database, side)})`,
    ),
    '### Ratios',
    ratioTable(run, cpuOf),
    '### Milliseconds of a processor for one answer',
    cpuTable(run, cpuOf),
    '### Answers a second, by the clock',
    'Of one process, and of whoever asks on the same machine: the figures that depend most on what else it does.',
    wallTable(run),
    '### Start and memory',
    startTable(run),
    `After all that, it was asked ${grouped(run.memory.distinct)} questions of which no two were the same (${grouped(run.memory.size)} texts, warm). What it kept after each quarter, with a collection before: ${run.memory.quarters.map(({ kept, rss }) => `${mebibytes(kept)} (${mebibytes(rss)} of the machine’s)`).join(', ')}.`,
  ];
}

export function svgName(database, side) {
  return `figures/${side}-${database.toLowerCase()}.svg`;
}

function startGoals({ startUp, sizes }) {
  const start = startUp.find(({ side, size }) => side === 'warm' && size === sizes.at(-1));
  const value = start === undefined ? null : median(start.startMs) / 1000;
  return [
    {
      what: `from nothing to the first answer, ${grouped(sizes.at(-1))} texts`,
      wished: 'at most 3',
      value,
      isMet: value === null ? null : value <= 3,
      unit: 's',
    },
  ];
}

/** The last quarter against the first: flat, but for what one collection leaves and another does not. */
function memoryGoal({ memory }) {
  const value = ratio(memory.quarters.at(-1).kept, memory.quarters[0].kept);
  return {
    what: 'memory after all of many different questions against a quarter of them',
    wished: 'at most 1.1',
    value,
    isMet: value === null ? null : value <= 1.1,
    unit: '×',
  };
}

const questionsOf = ({ figures }) => [...new Set(figures.map(({ question }) => question))];

function ratioTable(run, cpuOf) {
  const { sizes } = run;
  const usual = sizes.includes(10_000) ? 10_000 : sizes.at(-1);
  const stock = cpuOf('stock', 'counters', null);
  const head = [
    `${grouped(usual)} texts`,
    'stock’s counters / warm',
    'stock’s counters / cold',
    'bare / warm',
    'cold / warm',
    `cold: ${grouped(sizes.at(-1))} / ${grouped(sizes[0])}`,
  ];
  return table(
    head,
    questionsOf(run).map((question) => {
      const [warm, cold] = ['warm', 'cold'].map((side) => cpuOf(side, question, usual));
      const grown =
        sizes.length < 2 ? null : ratio(cpuOf('cold', question, sizes.at(-1)), cpuOf('cold', question, sizes[0]));
      return [
        question,
        ...[
          ratio(stock, warm),
          ratio(stock, cold),
          ratio(cpuOf('bare', question, null), warm),
          ratio(cold, warm),
          grown,
        ].map(times),
      ];
    }),
  );
}

function cpuTable(run, cpuOf) {
  const columns = columnsOf(run);
  return table(
    ['', ...columns.map(columnName)],
    questionsOf(run).map((question) => [
      question,
      ...columns.map(({ side, size }) => {
        const found = run.figures.find(
          (each) => each.side === side && each.question === question && each.size === size,
        );
        if (found === undefined) return '–';
        return `${digits(cpuOf(side, question, size))} (${quartiles(found.cpu).map(digits).join('–')})`;
      }),
    ]),
  );
}

function wallTable(run) {
  const columns = columnsOf(run);
  return table(
    ['', ...columns.map(columnName)],
    questionsOf(run).map((question) => [
      question,
      ...columns.map(({ side, size }) => {
        const found = run.figures.find(
          (each) => each.side === side && each.question === question && each.size === size,
        );
        return found === undefined ? '–' : grouped(Math.round(1000 / median(found.wall)));
      }),
    ]),
  );
}

function columnsOf({ sizes }) {
  const own = (side) => sizes.map((size) => ({ side, size }));
  return [{ side: 'stock', size: null }, { side: 'bare', size: null }, ...own('warm'), ...own('cold')];
}

const columnName = ({ side, size }) => (size === null ? side : `${side}, ${grouped(size)}`);

function startTable({ startUp, memory }) {
  return table(
    ['', 'from nothing to the first answer', 'of a processor', 'kept after all rounds', 'of the machine’s'],
    memory.after.map(({ side, size, kept, rss }) => {
      const start = startUp.find((each) => each.side === side && each.size === size);
      const [startMs, cpuMs] = start === undefined ? [null, null] : [median(start.startMs), median(start.cpuMs)];
      return [columnName({ side, size }), seconds(startMs), seconds(cpuMs), mebibytes(kept), mebibytes(rss)];
    }),
  ).concat(`\n\nStarts: n = ${startUp[0].startMs.length}.`);
}
