import { Refusal } from './refusal.mjs';

/** The oldest that `require()`s ES modules without a flag, as package.json's `engines` says. */
const oldest = [20, 19];

export function refuseOldNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Refusal(`This is Node ${version}; Chancery needs Node ${oldest.join('.')} or newer.`);
}
