import { prepareToServe } from './prepare.mjs';

export async function run() {
  await prepareToServe();
  process.stdout.write('Built.\n');
  return 0;
}
