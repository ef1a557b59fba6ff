/** A file's content, wherever it lies. */
export interface FileBytes {
  readonly size: number;
  /** As many bytes as there are from `start`, `length` at most. */
  read(start: number, length: number): Promise<Uint8Array>;
}

const CHUNK = 1024 * 1024;

/** The file from its beginning, in pieces that overlap, so that nothing sought falls between two. */
export async function* piecesOf(bytes: FileBytes, overlap: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.size; start += CHUNK) yield bytes.read(start, CHUNK + overlap);
}

/** One character a byte, so that a byte can be sought as text. */
export function asLatin1(bytes: Uint8Array): string {
  return latin1.decode(bytes);
}

// By the standard `latin1` means windows-1252, which keeps ASCII, and that is all that is sought.
const latin1 = new TextDecoder('latin1');
