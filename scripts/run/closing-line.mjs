import fs from 'node:fs';

/**
 * `412 passed, 0 failed, 3 skipped`: the sum over jest's result files. A suite that could not even start has failed.
 */
export function closingLine(files) {
  const results = files.map((file) => JSON.parse(fs.readFileSync(file, 'utf8')));
  const sum = (name) => results.reduce((total, result) => total + (result[name] ?? 0), 0);
  const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
  const skipped = sum('numPendingTests') + sum('numTodoTests');
  return `${sum('numPassedTests')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
