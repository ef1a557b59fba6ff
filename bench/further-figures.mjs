import { answerFigures } from './answer-figures.mjs';
import { bootForBench } from './boot.mjs';
import { bulkFigures } from './bulk-figures.mjs';
import { coreFigures } from './core-figures.mjs';
import { costFigures } from './cost-figures.mjs';
import { counterFigures } from './counter-figures.mjs';
import { fileFigures } from './file-figures.mjs';
import { timelineFigures } from './timeline-figures.mjs';

/** Figures of one part each, within one process: functions that are given the running app, in this order. */
const parts = [timelineFigures, fileFigures, costFigures, counterFigures, answerFigures, coreFigures, bulkFigures];

export async function furtherFigures() {
  const chancery = await bootForBench();
  const figures = [];
  try {
    for (const part of parts) figures.push(...(await part(chancery)));
  } finally {
    await chancery.stop();
  }
  return figures;
}
