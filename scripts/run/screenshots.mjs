import { prepareDemo } from './prepare.mjs';
import { Refusal } from './refusal.mjs';
import { findChromium } from './test-plan.mjs';

/** Takes the pictures of the documentation anew, or those whose names begin with an argument. */
export async function run(beginnings) {
  const chromium = findChromium();
  if (chromium === null) throw new Refusal('There is no Chromium to take pictures with; set CHROMIUM_PATH to one.');
  await prepareDemo();
  // What is installed only now.
  const { takeScreenshots } = await import('../screenshots/take-screenshots.mjs');
  return takeScreenshots(chromium, beginnings);
}
