/** What an import did, and the text that tells it. */
import type { CivilDate } from 'strapi-plugin-dateline/core';
import type { Said } from 'strapi-plugin-dateline/sentences';
import type { PageNote, Remark, SavedPage } from '../import/saved-page';
import type { Difference } from './differences';
import type { PublicationType } from '../publication/publication-types';

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
  readonly said: Said;
}

/** The database or a rule of the site refused it. */
interface FailedFile {
  readonly kind: 'failed';
  readonly file: string;
  readonly reason: string;
  /** Not there where it was Strapi that refused it. */
  readonly said?: Said;
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
  /** `conflict`: changed here and by the page as well, so that what stands here stays. */
  readonly kind: 'created' | 'updated' | 'unchanged' | 'conflict';
  readonly documentId: string;
  /** On what two pages say differently. */
  readonly notes: readonly Remark[];
  /** Where the page says otherwise, and what stands here stays all the same. */
  readonly differences: readonly Difference[];
  /** What was changed here and is the page's now, because an editor chose so. */
  readonly chosen: readonly string[];
  /** What was changed here and stays, though the page has not changed. */
  readonly kept: readonly string[];
  /** What cannot be accounted for, with the page's lines. */
  readonly doubts: readonly PageNote[];
  /** It is not public, and the import does not make it so. */
  readonly isDraft: boolean;
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
  const counts = `${count('created')} new, ${count('updated')} updated, ${count('unchanged')} unchanged`;
  const [conflicts, drafts] = [count('conflict'), things.filter(isDoubtful).length];
  return `${things.length} ${name}: ${counts}${conflicts > 0 ? `, ${conflicts} differing` : ''}${drafts > 0 ? `; ${drafts} doubtful` : ''}`;
}

function isDoubtful({ outcome }: FiledThing): boolean {
  return outcome.doubts.length > 0;
}

/** A dry run says what it would file, one thing a line. */
function renderPlan(filed: readonly FiledThing[]): string[] {
  return filed.map(({ kind, name, outcome, publication: said }) => {
    const type = said ? `${said.type}${said.form ? ` (${said.form})` : ''} ${said.date}` : kind;
    return `  ${plans[outcome.kind]}: ${type} – ${name}${outcome.kind === 'created' && outcome.isDraft ? ' (a draft)' : ''}`;
  });
}

const plans: Readonly<Record<FilingOutcome['kind'], string>> = {
  created: 'would be created',
  updated: 'would be updated',
  unchanged: 'would be unchanged',
  conflict: 'would stay as it is here',
};

function renderNotes({ file, page, filed }: FiledFile): string[] {
  const onPage = page.notes.map(({ line, message }) => `  note, ${file}:${line}: ${message}`);
  const onThings = filed.flatMap(({ name, outcome }) =>
    outcome.notes.map(({ message }) => `  note, ${name}: ${message}`),
  );
  return [
    ...onPage,
    ...filed.flatMap((thing) => renderDoubts(file, thing)),
    ...onThings,
    ...filed.flatMap(renderDifferences),
  ];
}

function renderDoubts(file: string, { name, outcome }: FiledThing): string[] {
  const filedAs = outcome.isDraft ? 'draft' : 'nothing taken';
  return outcome.doubts.map(({ line, message }) => `  doubt, ${file}:${line}: ${message} (${name}: ${filedAs})`);
}

function renderDifferences({ name, outcome }: FiledThing): string[] {
  const kept = outcome.kept.length > 0 ? [`  kept, ${name}: ${outcome.kept.join(', ')}, as changed here.`] : [];
  const differing = outcome.differences.map(
    ({ field, here, page }) => `  differs, ${name}, ${field}: “${here}” stays here; the page says “${page}”.`,
  );
  return [...kept, ...differing];
}

function summaryOf({ files, isDryRun }: ImportReport): string {
  const filed = files.filter((file) => file.kind === 'filed').length;
  const refused = files.length - filed;
  const verb = isDryRun ? 'would be filed' : 'filed';
  return `${filed} of ${files.length} ${files.length === 1 ? 'file' : 'files'} ${verb}, ${refused} refused.`;
}
