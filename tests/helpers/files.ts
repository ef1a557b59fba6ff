/** Files of the media library, made as by an upload: rows with resized formats, and bytes on the disk. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

export interface MadeFile {
  readonly id: number;
  readonly hash: string;
  readonly name: string;
  /** Of the original and of its resized formats. */
  readonly names: readonly string[];
}

export interface FileMaking {
  readonly ext?: string;
  readonly mime?: string;
  readonly formats?: readonly string[];
  readonly more?: Readonly<Record<string, unknown>>;
  /** The same for every size; else each says its own name. */
  readonly bytes?: Buffer;
}

/** What the bytes of a test's file say, so that a leak is seen in an answer. */
export function bytesOf(name: string): string {
  return `the bytes of ${name}: ${'harbour lights '.repeat(20)}`;
}

export async function makeFile(strapi: Core.Strapi, title: string, making: FileMaking = {}): Promise<MadeFile> {
  const { ext = '.png', mime = 'image/png', formats = ['thumbnail', 'small'], more = {}, bytes } = making;
  const hash = `${title}_${randomBytes(5).toString('hex')}`;
  const name = hash + ext;
  const sized = formats.map((key) => {
    const of = `${key}_${hash}`;
    return [
      key,
      { name: of, hash: of, ext, mime, size: 1, width: 10, height: 10, url: `/uploads/${of}${ext}` },
    ] as const;
  });
  const row: { id: number } = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: `${title}${ext}`,
      hash,
      ext,
      mime,
      size: 1,
      width: 20,
      height: 20,
      url: `/uploads/${name}`,
      provider: 'local',
      folderPath: '/',
      formats: sized.length > 0 ? Object.fromEntries(sized) : null,
      ...more,
    },
  });
  const names = [name, ...sized.map(([, format]) => format.hash + ext)];
  mkdirSync(uploadsFolder(strapi), { recursive: true });
  for (const each of names) writeFileSync(path.join(uploadsFolder(strapi), each), bytes ?? bytesOf(each));
  made.push(...names.map((each) => path.join(uploadsFolder(strapi), each)));
  return { id: row.id, hash, name, names };
}

export function uploadsFolder(strapi: Core.Strapi): string {
  return path.join(strapi.dirs.static.public, 'uploads');
}

const made: string[] = [];

/** Takes the bytes away again: they lie in the project's own folder. */
export function removeMadeFiles(): void {
  for (const file of made.splice(0)) rmSync(file, { force: true });
}

/** An image block as Strapi's editor stores it. */
export function imageBlock({ hash, name }: MadeFile, address = `/uploads/${name}`) {
  return {
    type: 'image',
    image: {
      name,
      hash,
      ext: path.extname(name),
      mime: 'image/png',
      size: 1,
      url: address,
      alternativeText: null,
      width: 20,
      height: 20,
      provider: 'local',
      createdAt: '2026-03-01T10:00:00.000Z',
      updatedAt: '2026-03-01T10:00:00.000Z',
    },
    children: [{ type: 'text', text: '' }],
  };
}

/** A paragraph with a link to the file. */
export function linkBlock({ name }: MadeFile) {
  const link = { type: 'link', url: `/uploads/${name}`, children: [{ type: 'text', text: 'The sheet' }] };
  return { type: 'paragraph', children: [{ type: 'text', text: '' }, link, { type: 'text', text: '' }] };
}
