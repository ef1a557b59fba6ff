import type { Core } from '@strapi/strapi';
import { hashesIn } from '../../press/files/file-name';
import { formatKeys } from './format-keys';

/** A file, or a resized format of one, as the media library has it. */
export interface FoundFile {
  readonly name: string;
  /** Of the file; a format has its original's, and shares its fate. */
  readonly id: number;
  readonly provider: string;
  /** What a provider is told of it: the file's row, or what the row says of the format. */
  readonly stored: StoredFile;
}

export interface StoredFile {
  readonly hash: string;
  readonly ext: string | null;
  readonly url: string;
  readonly provider?: string;
  readonly [detail: string]: unknown;
}

/** Every file that has one of the names. One name may be several files': rows of the same bytes. */
export async function findFiles(strapi: Core.Strapi, names: readonly string[]): Promise<readonly FoundFile[]> {
  const hashes = [...new Set(names.flatMap((name) => hashesIn(name, formatKeys(strapi))))];
  // No column keeps more, and PostgreSQL keeps no NUL.
  const possible = hashes.filter((hash) => hash.length <= 255 && !hash.includes('\0'));
  if (possible.length === 0) return [];
  const rows: readonly FileRow[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { hash: { $in: possible } } });
  const wanted = new Set(names);
  return rows.flatMap(filesOf).filter(({ name }) => wanted.has(name));
}

interface FileRow extends StoredFile {
  readonly id: number;
  readonly provider: string;
  readonly formats: Readonly<Record<string, StoredFile>> | null;
}

function filesOf(row: FileRow): readonly FoundFile[] {
  const stored = [row, ...Object.values(row.formats ?? {}).filter(isStoredFile)];
  return stored.map((each) => ({ name: nameOf(each), id: row.id, provider: row.provider, stored: each }));
}

function isStoredFile(format: unknown): format is StoredFile {
  return typeof format === 'object' && format !== null && typeof (format as StoredFile).hash === 'string';
}

/** What the file is called in its address. */
export function nameOf({ hash, ext }: Pick<StoredFile, 'hash' | 'ext'>): string {
  return `${hash}${ext ?? ''}`;
}
