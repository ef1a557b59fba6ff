/** The roads into the media library, and what lies on the disk. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Response } from 'supertest';
import { root, type Chancery } from './chancery';
import { publish, speech } from './entries';
import type { SampleFile } from './sample-files';

export interface StoredFile {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly hash: string;
  readonly ext: string;
  readonly mime: string;
  readonly url: string;
}

interface Sending {
  readonly road: string;
  readonly by: string;
  readonly field?: string;
  readonly contentType?: string;
  readonly info?: object;
}

export function send(
  { anyone }: Chancery,
  { name, bytes }: SampleFile,
  { road, by, field = 'files', contentType, info }: Sending,
): Promise<Response> {
  const request = anyone.post(road).set('Authorization', by);
  if (info) void request.field('fileInfo', JSON.stringify(info));
  return request.attach(field, bytes, { filename: name, contentType }).then((response) => response);
}

export function storedFiles({ strapi }: Chancery): Promise<StoredFile[]> {
  return strapi.db.query('plugin::upload.file').findMany({ orderBy: { id: 'asc' } });
}

/** A row as if it had been uploaded, by nobody or by an admin. */
export function storeRow({ strapi }: Chancery, name: string, more: object = {}): Promise<StoredFile> {
  const hash = `${name.replace(/\W/g, '_')}_0a1b2c`;
  const data = { name, hash, ext: '.png', mime: 'image/png', size: 1, url: `/uploads/${hash}.png`, provider: 'local' };
  return strapi.db.query('plugin::upload.file').create({ data: { ...data, ...more } });
}

export const uploadsFolder = path.join(root, 'public', 'uploads');

/** A file that a version without any checks took in, and that a public text shows. */
export async function leaveOldFile({ strapi }: Chancery, name: string, bytes: string | Buffer): Promise<void> {
  writeFileSync(path.join(uploadsFolder, name), bytes);
  const ext = path.extname(name);
  const hash = path.basename(name, ext);
  const data = { name, hash, ext, mime: 'text/html', size: 1, url: `/uploads/${name}`, provider: 'local' };
  const file: StoredFile = await strapi.db.query('plugin::upload.file').create({ data });
  await publish(strapi, 'api::speech.speech', speech(`With ${name}`, { attachments: [file.id] }));
}

/** Takes all files away, the bytes as well: other suites have theirs in the same folder. */
export async function clearLibrary({ strapi }: Chancery): Promise<void> {
  const files: { readonly url: string; readonly formats: Formats | null }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({});
  for (const { url, formats } of files)
    for (const each of [url, ...Object.values(formats ?? {}).map((format) => format.url)])
      rmSync(path.join(uploadsFolder, path.basename(each)), { force: true });
  await strapi.db.query('plugin::upload.file').deleteMany({});
}

type Formats = Readonly<Record<string, { readonly url: string }>>;

/** Every file that the app of this process has in its own temporary folder. */
export function inTheTemporaryFolder(): string[] {
  const folder = path.join(root, '.tmp', 'incoming');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .filter((name) => name.startsWith(`${process.pid}-`));
}
