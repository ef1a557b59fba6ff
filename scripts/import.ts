/** `npm run import -- [--locale en] [--dry-run] FILE…`: files saved front pages, and publications one a line. See docs/import.md. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { createStrapi, type Core } from '@strapi/strapi';
import { importLines, type LinesFile } from '../src/desk/bulk/import-lines';
import { importPages, type ImportOptions, type PageFile } from '../src/desk/import/import-pages';
import { whenIdle } from '../src/desk/sql/when-idle';
import { renderLinesReport } from '../src/press/filing/lines-report';
import { isWholeImport, renderReport } from '../src/press/filing/import-report';

const usage = 'Usage: npm run import -- [--locale en] [--dry-run] FILE…';

async function main(args: string[]): Promise<number> {
  // The report is what counts here; Strapi's notes on its start would bury it.
  process.env['LOG_LEVEL'] ??= 'warn';
  const request = readRequest(args);
  if (typeof request === 'string') {
    process.stderr.write(`${request}\n${usage}\n`);
    return 2;
  }
  const strapi = await createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist` }).load();
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', stream: process.stderr, clearOnComplete: true });
  bar.start(1, 0, { file: '' });
  const onProgress = (done: number, total: number, file: string) => {
    bar.setTotal(total);
    bar.update(done, { file });
  };
  const imported = await importAll(strapi, { ...request, onProgress }).finally(() => bar.stop());
  await whenIdle(strapi);
  await strapi.destroy();
  process.stdout.write(imported.said);
  return imported.isWhole ? 0 : 1;
}

/** Pages first: what both tell of is then known by its page. */
async function importAll(strapi: Core.Strapi, request: Request & Pick<ImportOptions, 'onProgress'>): Promise<Imported> {
  const { files, isDryRun, onProgress } = request;
  const pages = files.filter((file) => !hasLines(file));
  const imported: Imported[] = [];
  if (pages.length > 0) {
    const report = await importPages(strapi, pages, request);
    imported.push({ said: renderReport(report), isWhole: isWholeImport(report) });
  }
  for (const file of files.filter(hasLines)) {
    const report = await importLines(strapi, file, { isDryRun, onProgress });
    imported.push({ said: renderLinesReport(report, isDryRun), isWhole: report.kind === 'filed' });
  }
  return { said: imported.map(({ said }) => said).join(''), isWhole: imported.every(({ isWhole }) => isWhole) };
}

interface Imported {
  readonly said: string;
  readonly isWhole: boolean;
}

/** By its name. One that cannot be opened is told of with the pages. */
function hasLines(file: PageFile): file is LinesFile {
  return file.name.endsWith('.jsonl') && 'bytes' in file;
}

interface Request {
  readonly locale: string | undefined;
  readonly isDryRun: boolean;
  readonly files: readonly PageFile[];
}

/** The request, or the sentence that says what is wrong with it. */
function readRequest(args: string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { locale: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    });
    if (positionals.length === 0) return 'No file was named.';
    if (values.locale !== undefined && !isLocale(values.locale)) {
      return `--locale is "${values.locale}"; expected a BCP 47 locale such as en or fr-CA.`;
    }
    return { locale: values.locale, isDryRun: values['dry-run'], files: positionals.map(readFile) };
  } catch (error) {
    return (error as Error).message;
  }
}

/** A file that cannot be opened is refused like one that cannot be read: the others go on. */
function readFile(name: string): PageFile {
  try {
    return { name, bytes: readFileSync(path.resolve(process.env['INIT_CWD'] ?? '.', name)) };
  } catch (error) {
    return { name, refusal: { message: sentenceOf(error as NodeJS.ErrnoException) } };
  }
}

function isLocale(text: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);
}

const refusals: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file; expected a saved front page.',
  EISDIR: 'This is a folder; expected a saved front page.',
  EACCES: 'This file may not be read; expected a saved front page.',
};

function sentenceOf({ code, message }: NodeJS.ErrnoException): string {
  return refusals[code ?? ''] ?? message;
}

// Last, because what stands above must be there before it runs.
main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
