import { execFileSync } from 'node:child_process';
import path from 'node:path';

test('the table of places agrees with CLDR and the tz database: there is nothing to write anew', () => {
  const check = () =>
    execFileSync(process.execPath, [path.join(__dirname, 'generate-zone-places.mjs'), '--check'], { stdio: 'pipe' });
  expect(check).not.toThrow();
});
