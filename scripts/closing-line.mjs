/** `node scripts/closing-line.mjs FOLDER`: what all test runs whose results lie in the folder add up to. */
import fs from 'node:fs';
import path from 'node:path';
import { closingLine } from './run/closing-line.mjs';

const folder = process.argv[2] ?? '.tmp/test-results';
const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
process.stdout.write(`${closingLine(files.map((name) => path.join(folder, name)))}\n`);
