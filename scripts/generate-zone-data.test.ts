import { execFileSync } from 'node:child_process';
import path from 'node:path';

test('the time zone data are what the installed package says: there is nothing to write anew', () => {
  const check = () =>
    execFileSync(process.execPath, [path.join(__dirname, 'generate-zone-data.mjs'), '--check'], { stdio: 'pipe' });
  expect(check).not.toThrow();
});
