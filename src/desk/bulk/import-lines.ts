import type { Core } from '@strapi/strapi';
import type { FilingOutcome } from '../../press/filing/import-report';
import type { LinesReport } from '../../press/filing/lines-report';
import { readLines, type LineRecord } from '../../press/filing/read-lines';
import { SavedPageError } from '../../press/import/saved-page';
import { ensureLocale } from '../import/ensure-locale';
import { reasonFor } from '../import/import-pages';
import { recordFile } from '../import/record-import';
import { holdUntilEnd } from '../stored/hold-until-end';
import { filePublications } from './file-publications';

export interface LinesFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface LinesOptions {
  /** Files nothing: the report says what an import would do. */
  readonly isDryRun: boolean;
  readonly onProgress: (done: number, total: number, file: string) => void;
}

/** Files publications of a file that has one a line: all of them, or none and the line that was refused. */
export async function importLines(strapi: Core.Strapi, file: LinesFile, options: LinesOptions): Promise<LinesReport> {
  let reached = 0;
  let lines: readonly LineRecord[] = [];
  try {
    lines = readLines(file.bytes);
    const onFiled = () => options.onProgress((reached += 1), lines.length, file.name);
    return { kind: 'filed', file: file.name, kinds: await fileLines(strapi, file, lines, { ...options, onFiled }) };
  } catch (error) {
    if (error instanceof SavedPageError)
      return { kind: 'refused', file: file.name, line: error.line, reason: error.message };
    return {
      kind: 'refused',
      file: file.name,
      line: lines[reached]?.line ?? 1,
      reason: reasonFor(strapi, error).reason,
    };
  }
}

interface Filing extends LinesOptions {
  readonly onFiled: () => void;
}

async function fileLines(
  strapi: Core.Strapi,
  file: LinesFile,
  lines: readonly LineRecord[],
  { isDryRun, onFiled }: Filing,
): Promise<readonly FilingOutcome['kind'][]> {
  const records = lines.map(({ record }) => record);
  return strapi.db.transaction(async ({ trx, rollback }) => {
    await holdUntilEnd(strapi, 'saved pages', trx);
    for (const locale of new Set(records.map((record) => record.locale))) await ensureLocale(strapi, locale);
    const kinds = (await filePublications(strapi, records, onFiled)).map(({ kind }) => kind);
    await recordFile(strapi, file, kinds);
    if (isDryRun) await rollback();
    return kinds;
  });
}
