import { asLatin1, type FileBytes } from './file-bytes';

/** What a ZIP file is: an office document, or an archive like any other. */
export async function tellZip(bytes: FileBytes): Promise<string> {
  return openDocumentOf(asLatin1(await bytes.read(0, 128))) ?? officeDocumentOf(await namesIn(bytes)) ?? 'ZIP';
}

/** The first entry says it, uncompressed (OpenDocument 1.2, part 3, 3.3). */
function openDocumentOf(head: string): string | undefined {
  const type = /^mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(-template)?PK/.exec(
    head.slice(30),
  );
  return { text: 'odt', spreadsheet: 'ods', presentation: 'odp' }[type?.[1] ?? ''];
}

/** By the folders of its parts (ECMA-376, part 2). One with macros is none that a press office hands out. */
function officeDocumentOf(names: string): string | undefined {
  if (!names.includes('[Content_Types].xml')) return undefined;
  if (names.includes('vbaProject.bin')) return 'MACRO';
  if (names.includes('word/document')) return 'docx';
  if (names.includes('xl/workbook')) return 'xlsx';
  return names.includes('ppt/presentation') ? 'pptx' : undefined;
}

/** The central directory, which names every entry; empty where the file has none (APPNOTE.TXT 4.3.16). */
async function namesIn(bytes: FileBytes): Promise<string> {
  const tailStart = Math.max(0, bytes.size - LONGEST_TAIL);
  const tail = await bytes.read(tailStart, LONGEST_TAIL);
  const end = asLatin1(tail).lastIndexOf('PK\x05\x06');
  if (end < 0 || end + 20 > tail.length) return '';
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const size = Math.min(view.getUint32(end + 12, true), LARGEST_DIRECTORY);
  return asLatin1(await bytes.read(view.getUint32(end + 16, true), size));
}

const LONGEST_TAIL = 22 + 65_535;
const LARGEST_DIRECTORY = 4 * 1024 * 1024;

/** An office document of before 2007 by its streams, whose names stand in the directory as UTF-16 ([MS-CFB] 2.6). */
export async function tellOle(bytes: FileBytes): Promise<string> {
  const header = await bytes.read(0, 512);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < 512) return 'OLE';
  const sector = 2 ** Math.min(view.getUint16(30, true), 12);
  const directory = await bytes.read((view.getUint32(48, true) + 1) * sector, LONGEST_DIRECTORY);
  const names = asLatin1(directory).replaceAll('\0', '');
  if (names.includes('WordDocument')) return 'doc';
  if (/Workbook|Book/.test(names)) return 'xls';
  return names.includes('PowerPoint Document') ? 'ppt' : 'OLE';
}

const LONGEST_DIRECTORY = 64 * 1024;
