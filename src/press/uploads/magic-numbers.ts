import { asLatin1 } from './file-bytes';

/** How many bytes of a file's beginning are looked at. */
export const HEAD = 4096;

/** The id of a kind, or what is known to be none of them, in capitals; null for what begins like nothing known. */
export function tellByHead(head: Uint8Array): string | null {
  const text = asLatin1(head);
  return signatures.find(({ begins }) => begins.test(text))?.id ?? tellByBytes(head, text);
}

interface Signature {
  readonly begins: RegExp;
  readonly id: string;
}

/* eslint-disable no-control-regex -- magic numbers have control characters */
/** A byte above 7F is another character in windows-1252: `.` stands for it here, or it is compared as a byte below. */
const signatures: readonly Signature[] = [
  { begins: /^.PNG\r\n\x1a\n.{4}IHDR/s, id: 'png' },
  { begins: /^GIF8[79]a/, id: 'gif' },
  { begins: /^RIFF.{4}WEBPVP8[ LX]/s, id: 'webp' },
  { begins: /^(II\*\0|MM\0\*)/, id: 'tiff' },
  { begins: /^RIFF.{4}WAVE/s, id: 'wav' },
  { begins: /^RIFF.{4}AVI /s, id: 'avi' },
  { begins: /^fLaC\0/, id: 'flac' },
  { begins: /^ID3[\x02-\x04]/, id: 'mp3' },
  { begins: /^OggS\0.{23}(.theora|fishead)/s, id: 'ogv' },
  { begins: /^OggS\0.{23}(\x01vorbis|OpusHead|.FLAC|Speex)/s, id: 'ogg' },
  { begins: /^%PDF-\d\.\d/, id: 'pdf' },
  { begins: /^\{\\rtf/, id: 'rtf' },
  { begins: /^PK\x03\x04/, id: 'ZIP' },
  { begins: /^MZ/, id: 'EXE' },
  { begins: /^\x7fELF/, id: 'ELF' },
  { begins: /^Rar!/, id: 'RAR' },
  { begins: /^7z../s, id: '7Z' },
  { begins: /^\x1f./s, id: 'GZIP' },
];
/* eslint-enable no-control-regex */

function tellByBytes(head: Uint8Array, text: string): string | null {
  const [first = 0, second = 0, third = 0] = head;
  if (first === 0xff && second === 0xd8 && third === 0xff) return 'jpg';
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'OLE';
  if (startsWith(head, [0x1a, 0x45, 0xdf, 0xa3])) return matroska(text);
  if (text.startsWith('ftyp', 4)) return isoMedia(head, text);
  if (first === 0xff && isMpegAudio(second, third)) return 'mp3';
  if (first === 0xff && (second & 0xf6) === 0xf0) return 'aac';
  return null;
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

/** The element DocType stands in the header (https://www.rfc-editor.org/rfc/rfc8794#section-11.2.6). */
function matroska(text: string): string | null {
  const header = text.slice(0, 256);
  if (header.includes('webm')) return 'webm';
  return header.includes('matroska') ? 'mkv' : null;
}

/** A frame of layer III whose bit rate and sampling rate exist (ISO 11172-3, 2.4.2.3). */
function isMpegAudio(second: number, third: number): boolean {
  const isLayerThree = (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08;
  return isLayerThree && third >> 4 !== 0x0f && third >> 4 !== 0 && (third & 0x0c) !== 0x0c;
}

/** By the brands of the file type box (ISO 14496-12, 4.3), the file's own first. */
function isoMedia(head: Uint8Array, text: string): string | null {
  const size = new DataView(head.buffer, head.byteOffset).getUint32(0);
  const brands = text.slice(8, 12) + text.slice(16, Math.min(size, 256));
  const own = brands.slice(0, 4);
  if (/^avi[fs]/.test(own) || (/^m[is]f1/.test(own) && /avi[fs]/.test(brands))) return 'avif';
  if (/^(hei[cxms]|hev[cx]|m[is]f1)/.test(own)) return 'heic';
  if (own === 'qt  ') return 'mov';
  if (/^(M4A |M4B |F4A )/.test(own)) return 'm4a';
  return /^(iso\w|mp4\w|avc1|dash|MSNV|M4V |M4VH|M4VP|3g[p2]\w|f4v )/.test(own) ? 'mp4' : null;
}
