import fs from 'node:fs';
import path from 'node:path';
import { root } from '../run/places.mjs';

/** Writes the code with its mutants where the processes that run it look for it. */
export function keepCodes(folder, codes) {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [file, code] of codes) {
    const kept = path.join(folder, `${path.relative(root, file)}.js`);
    fs.mkdirSync(path.dirname(kept), { recursive: true });
    fs.writeFileSync(kept, code);
  }
}
