import type { FilingOutcome } from './import-report';

/** What came of a file of publications, one a line. */
export type LinesReport =
  | { readonly kind: 'filed'; readonly file: string; readonly kinds: readonly FilingOutcome['kind'][] }
  | { readonly kind: 'refused'; readonly file: string; readonly line: number; readonly reason: string };

/** One line for the file. */
export function renderLinesReport(report: LinesReport, isDryRun: boolean): string {
  const { file } = report;
  if (report.kind === 'refused') return `${file}:${report.line}: ${report.reason} Nothing of this file was filed.\n`;
  const count = (kind: FilingOutcome['kind']) => report.kinds.filter((each) => each === kind).length;
  const counts = `${count('created')} new, ${count('updated')} updated, ${count('unchanged')} unchanged`;
  const differing = count('conflict') > 0 ? `, ${count('conflict')} differing` : '';
  const said = `${report.kinds.length} ${report.kinds.length === 1 ? 'publication' : 'publications'}`;
  return `${file}: ${said}${isDryRun ? ' would be filed' : ''}: ${counts}${differing}\n`;
}
