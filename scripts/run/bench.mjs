import { runNode } from './child.mjs';
import { inRoot } from './places.mjs';
import { prepareToServe } from './prepare.mjs';

export async function run(args) {
  await prepareToServe();
  return runNode(inRoot('bench', 'run.mjs'), args, { NODE_ENV: 'production' });
}
