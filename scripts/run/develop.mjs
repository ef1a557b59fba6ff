import { script } from './artefacts.mjs';
import { runNode } from './child.mjs';
import { prepareToDevelop } from './prepare.mjs';

export async function run(args) {
  await prepareToDevelop();
  return runNode(script('@strapi/strapi', 'strapi'), ['develop', ...args]);
}
