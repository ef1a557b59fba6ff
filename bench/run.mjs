/**
 * `npm run bench`: figures as ratios, both sides measured in turns in one run, because machines are shared and noisy.
 * A database of its own under .tmp, nothing over the network.
 */
import { bootForBench } from './boot.mjs';
import { coreFigures } from './core-figures.mjs';
import { counterFigures } from './counter-figures.mjs';
import { timelineFigures } from './timeline-figures.mjs';

const chancery = await bootForBench();
try {
  const figures = [...(await timelineFigures(chancery)), ...(await counterFigures(chancery)), ...(await coreFigures())];
  for (const { name, ratio, detail } of figures) {
    process.stdout.write(`${ratio.toFixed(2).padStart(10)} ×  ${name}\n${' '.repeat(14)}${detail}\n`);
  }
} finally {
  await chancery.stop();
}
