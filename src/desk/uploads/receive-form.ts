import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy, { type Busboy } from 'busboy';
import type { FormLimits } from './upload-limits';
import { refusal } from '../refusals/refusal';

/** A file of a form, on the disk for as long as the form is being answered. As Strapi's upload plugin reads it. */
export interface FormFile {
  readonly filepath: string;
  originalFilename: string;
  mimetype: string;
  /** All its bytes, also those that were too many to be kept. */
  size: number;
}

type OneOrMany<Value> = Value | Value[];

/** By the names of its fields; a name that comes more than once has a list. */
export interface Form {
  readonly fields: Readonly<Record<string, OneOrMany<string>>>;
  readonly files: Readonly<Record<string, OneOrMany<FormFile>>>;
}

/** Reads a multipart body into the folder. Refuses what is damaged, cut short or too much. */
export async function receiveForm(request: IncomingMessage, folder: string, limits: FormLimits): Promise<Form> {
  refuseIfLonger(Number(request.headers['content-length']), limits);
  const parser = parserFor(request, limits);
  const parts: Parts = { fields: new Map(), files: new Map(), written: [] };
  await new Promise<void>((resolve, reject) => {
    keepParts(parser, parts, { folder, limits, reject });
    parser.on('error', () => reject(damaged())).on('close', resolve);
    request.on('error', reject).on('close', () => request.complete || reject(damaged()));
    countBytes(request, limits, reject);
    request.pipe(parser);
  }).finally(async () => {
    request.unpipe(parser);
    parser.destroy();
    await Promise.allSettled(parts.written);
  });
  await Promise.all(parts.written);
  return { fields: Object.fromEntries(parts.fields), files: Object.fromEntries(parts.files) };
}

interface Parts {
  readonly fields: Map<string, OneOrMany<string>>;
  readonly files: Map<string, OneOrMany<FormFile>>;
  readonly written: Promise<void>[];
}

interface Keeping {
  readonly folder: string;
  readonly limits: FormLimits;
  readonly reject: (error: unknown) => void;
}

function keepParts(parser: Busboy, { fields, files, written }: Parts, { folder, limits, reject }: Keeping): void {
  parser.on('field', (name, value, { valueTruncated, nameTruncated }) => {
    if (valueTruncated || nameTruncated) reject(refusal('upload.field-too-long', { most: LONGEST_FIELD }));
    else add(fields, name, value);
  });
  parser.on('file', (name, stream, { filename, mimeType }) => {
    const filepath = path.join(folder, String(written.length));
    const file: FormFile = { filepath, originalFilename: filename ?? '', mimetype: mimeType, size: 0 };
    // A field for files in which none was chosen comes as an empty file without a name.
    if (file.originalFilename !== '') add(files, name, file);
    const writing = writeFile(stream, file, limits);
    writing.catch(reject);
    written.push(writing);
  });
  for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
    parser.on(limit, () => reject(refusal('upload.too-many-parts', { most: limits.maxFiles })));
}

const LONGEST_FIELD = 256 * 1024;

/** The parts are few and their headers short: the panel sends one field of data beside its files. */
function parserFor(request: IncomingMessage, { maxFiles }: FormLimits): Busboy {
  const limits = {
    files: maxFiles,
    fields: 40,
    parts: maxFiles + 40,
    fieldSize: LONGEST_FIELD,
    fieldNameSize: 200,
    headerPairs: 20,
  };
  try {
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch {
    // Without a boundary, or of another kind than form-data.
    throw damaged();
  }
}

/** A body that comes in chunks says no length before. */
function countBytes(request: IncomingMessage, limits: FormLimits, reject: (error: unknown) => void): void {
  let received = 0;
  request.on('data', (chunk: Buffer) => {
    received += chunk.length;
    try {
      refuseIfLonger(received, limits);
    } catch (error) {
      reject(error);
    }
  });
}

function refuseIfLonger(length: number, { maxFormBytes }: FormLimits): void {
  if (length > maxFormBytes) throw refusal('upload.form-too-large', { most: maxFormBytes });
}

async function writeFile(stream: Readable, file: FormFile, { maxFileBytes, keepsOthers }: FormLimits): Promise<void> {
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const room = Math.max(0, maxFileBytes - file.size);
      file.size += chunk.length;
      if (chunk.length <= room) return done(null, chunk);
      if (keepsOthers) return done(null, chunk.subarray(0, room));
      done(refusal('upload.file-too-large', { name: file.originalFilename.slice(0, 120), most: maxFileBytes }));
    },
  });
  await pipeline(stream, counting, createWriteStream(file.filepath));
}

function add<Value>(map: Map<string, OneOrMany<Value>>, name: string, value: Value): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, value);
  else if (Array.isArray(known)) known.push(value);
  else map.set(name, [known, value]);
}

function damaged(): Error {
  return refusal('upload.form-damaged');
}
