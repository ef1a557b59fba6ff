/**
 * `npm run bench`: figures as ratios, both sides measured in turns in one run, because machines are shared and noisy.
 * A database of its own under .tmp, nothing over the network. `npm run bench -- --against ../other` compares what the public's
 * questions cost here with another checkout that is built.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { againstFigures } from './against.mjs';
import { answerFigures } from './answer-figures.mjs';
import { bootForBench } from './boot.mjs';
import { coreFigures } from './core-figures.mjs';
import { costFigures } from './cost-figures.mjs';
import { counterFigures } from './counter-figures.mjs';
import { fileFigures } from './file-figures.mjs';
import { timelineFigures } from './timeline-figures.mjs';

const { against } = parseArgs({ options: { against: { type: 'string' } } }).values;
const root = fileURLToPath(new URL('..', import.meta.url));
const figures = against === undefined ? await ownFigures() : await againstFigures(root, path.resolve(against));
for (const { name, ratio, detail } of figures) {
  process.stdout.write(`${ratio.toFixed(2).padStart(10)} ×  ${name}\n${' '.repeat(14)}${detail}\n`);
}

async function ownFigures() {
  const chancery = await bootForBench();
  try {
    return [
      ...(await timelineFigures(chancery)),
      ...(await fileFigures(chancery)),
      ...(await costFigures(chancery)),
      ...(await counterFigures(chancery)),
      ...(await answerFigures(chancery)),
      ...(await coreFigures()),
    ];
  } finally {
    await chancery.stop();
  }
}
