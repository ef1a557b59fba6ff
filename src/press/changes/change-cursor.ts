/** A place in the stream: behind this position of this stream. */
export interface ChangePlace {
  /** Which stream: it begins anew where a whole database was put in the place of another. */
  readonly stream: string;
  /** 0 is before the first. */
  readonly position: number;
}

/** The cursor that leads on from a place: for those who read, letters and digits without a meaning. */
export function writeChangeCursor({ stream, position }: ChangePlace): string {
  return `${stream}${position.toString(36)}`;
}

/** Null for whatever is no cursor, as `writeChangeCursor` writes them. */
export function readChangeCursor(cursor: string): ChangePlace | null {
  const stream = cursor.slice(0, STREAM_LENGTH);
  const digits = cursor.slice(STREAM_LENGTH);
  const position = Number.parseInt(digits, 36);
  if (!/^[a-z0-9]+$/.test(stream) || stream.length < STREAM_LENGTH) return null;
  if (!Number.isSafeInteger(position) || position < 0) return null;
  return writeChangeCursor({ stream, position }) === cursor ? { stream, position } : null;
}

/** The name of a stream, in characters. */
export const STREAM_LENGTH = 16;
