import { runNode } from './child.mjs';
import { inRoot } from './places.mjs';
import { prepareToServe } from './prepare.mjs';

export async function run(args) {
  await prepareToServe();
  return runNode(inRoot('dist', 'scripts', 'import.js'), args);
}
