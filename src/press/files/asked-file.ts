import { fileNameIn, filesPath } from './file-name';

/**
 * The file that a request's path asks for: its name; `elsewhere` where the path leads to no file at all; null for a path
 * that some reading of it would lead to the files, and that is not their address. Such a path is nobody's: what a
 * server, a proxy or a file system makes of `%75ploads`, `//uploads`, `..\uploads` or `UPLOADS` is not to be found out.
 */
export function askedFile(path: string): string | null | typeof elsewhere {
  if (!readingsOf(path).some(leadsToFiles)) return elsewhere;
  const name = path.startsWith(filesPath) ? path.slice(filesPath.length) : '';
  return /[/?#]/.test(name) ? null : fileNameIn(name);
}

export const elsewhere = Symbol('elsewhere');

/** As it stands, and as often decoded as somebody on the way may do it. */
function readingsOf(path: string): readonly string[] {
  const readings = [path];
  for (let times = 0; times < mostDecodings; times += 1) {
    const last = readings.at(-1) ?? '';
    const next = decoded(last);
    if (next === last) break;
    readings.push(next);
  }
  return readings;
}

/** Where an escape is damaged, the sound ones of ASCII still count. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
}

const mostDecodings = 4;

function leadsToFiles(reading: string): boolean {
  const parts: string[] = [];
  for (const part of reading.normalize('NFKC').toLowerCase().split(/[/\\]/)) {
    // Some file systems take a name with dots, spaces or the name of a stream behind it for the same.
    const plain = part.replace(/:.*$/, '').replace(/[.\s]+$/, '');
    if (part === '..') parts.pop();
    else if (plain !== '') parts.push(plain);
  }
  return parts[0] === 'uploads';
}
