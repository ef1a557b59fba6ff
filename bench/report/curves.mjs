import { curveSvg } from './curve-svg.mjs';
import { svgName } from './results.mjs';
import { median } from './statistics.mjs';

/** The curves of one database, one file for each side: the processor’s time for one answer against how many texts there are. */
export function curvesOf({ database, figures }) {
  return ['warm', 'cold'].map((side) => ({ file: svgName(database, side), svg: curves(database, side, figures) }));
}

function curves(database, side, figures) {
  const own = figures.filter((each) => each.side === side);
  const names = [...new Set(own.map(({ question }) => question))];
  const level = (of, name) => {
    const found = figures.find((each) => each.side === of && each.question === 'counters');
    return found === undefined ? [] : [{ name, y: median(found.cpu) }];
  };
  return curveSvg({
    title: `${side === 'warm' ? 'Warm' : 'Cold'}, ${database}`,
    xTitle: 'texts, each in four languages',
    yTitle: 'milliseconds of a processor for one answer',
    series: names.map((name) => ({
      name,
      points: own.filter(({ question }) => question === name).map(({ size, cpu }) => [size, median(cpu)]),
    })),
    levels: [...level('stock', 'stock: counters'), ...level('bare', 'bare: counters')],
  });
}
