/** What an import did, and the text that tells it. */
import type { CivilDate } from 'strapi-plugin-dateline/core';
import type { SavedPage } from '../import/saved-page';
import type { PublicationType } from '../publication-types';

export interface ImportReport {
  readonly isDryRun: boolean;
  readonly files: readonly FileReport[];
}

export type FileReport = FiledFile | RefusedFile | FailedFile;

interface FiledFile {
  readonly kind: 'filed';
  readonly file: string;
  readonly page: SavedPage;
  readonly filed: readonly FiledThing[];
}

/** Not a whole saved front page: the file's fault. */
interface RefusedFile {
  readonly kind: 'refused';
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** The database or a rule of the site refused it. */
interface FailedFile {
  readonly kind: 'failed';
  readonly file: string;
  readonly reason: string;
}

export type FiledKind = 'publication' | 'counter' | 'clock' | 'office';

export interface FiledThing {
  /** Tells it from the other things of its page, and is the same whenever that page is read. */
  readonly key: string;
  readonly kind: FiledKind;
  readonly name: string;
  readonly outcome: FilingOutcome;
  /** Of a publication: what was read of it. */
  readonly publication?: { readonly type: PublicationType; readonly form: string | null; readonly date: CivilDate };
}

/** What filing one thing came to. */
export interface FilingOutcome {
  readonly kind: 'created' | 'updated' | 'unchanged';
  readonly documentId: string;
  /** Sentences on what two pages say differently. */
  readonly notes: readonly string[];
}

export function isWholeImport(report: ImportReport): boolean {
  return report.files.every((file) => file.kind === 'filed');
}

/** The report as lines of plain text, a file after the other, ending with one line for all. */
export function renderReport(report: ImportReport): string {
  return [...report.files.flatMap((file) => [...renderFile(file, report.isDryRun), '']), summaryOf(report), ''].join(
    '\n',
  );
}

function renderFile(file: FileReport, isDryRun: boolean): string[] {
  if (file.kind === 'refused') return [`${file.file}:${file.line}: ${file.reason} Nothing of this file was filed.`];
  if (file.kind === 'failed') return [`${file.file}: ${file.reason} Nothing of this file was filed.`];
  const { page, filed } = file;
  return [
    `${file.file}: saved ${page.savedAt}, page of ${page.date} in ${page.officeTimeZone}, locale ${page.locale}`,
    ...kinds.map((kind) => `  ${renderCount(kind, filed)}`),
    ...(isDryRun ? renderPlan(filed) : []),
    ...renderNotes(file),
  ];
}

const kinds = ['publication', 'counter', 'clock', 'office'] as const;

function renderCount(kind: FiledKind, filed: readonly FiledThing[]): string {
  const things = filed.filter((thing) => thing.kind === kind);
  const count = (outcome: FilingOutcome['kind']) => things.filter((thing) => thing.outcome.kind === outcome).length;
  const name = things.length === 1 || kind === 'office' ? kind : `${kind}s`;
  return `${things.length} ${name}: ${count('created')} new, ${count('updated')} updated, ${count('unchanged')} unchanged`;
}

/** A dry run says what it would file, one thing a line. */
function renderPlan(filed: readonly FiledThing[]): string[] {
  return filed.map(({ kind, name, outcome, publication: said }) => {
    const type = said ? `${said.type}${said.form ? ` (${said.form})` : ''} ${said.date}` : kind;
    return `  would be ${outcome.kind}: ${type} – ${name}`;
  });
}

function renderNotes({ file, page, filed }: FiledFile): string[] {
  const onPage = page.notes.map(({ line, message }) => `  note, ${file}:${line}: ${message}`);
  const onThings = filed.flatMap(({ name, outcome }) => outcome.notes.map((note) => `  note, ${name}: ${note}`));
  return [...onPage, ...onThings];
}

function summaryOf({ files, isDryRun }: ImportReport): string {
  const filed = files.filter((file) => file.kind === 'filed').length;
  const refused = files.length - filed;
  const verb = isDryRun ? 'would be filed' : 'filed';
  return `${filed} of ${files.length} ${files.length === 1 ? 'file' : 'files'} ${verb}, ${refused} refused.`;
}
