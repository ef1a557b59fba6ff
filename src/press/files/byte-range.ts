/** Both ends are sent, as in a `Content-Range`. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The one part of a file of `size` bytes that a `Range` header asks for (RFC 9110, 14.1.2): `whole` where there is no such
 * header, or one that may be ignored, as for several parts or another unit; null where the file has none of it.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'whole' | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replace(/\s/g, '') ?? '');
  const [, from = '', to = ''] = match ?? [];
  if (from === '' && to === '') return 'whole';
  if (from === '')
    return Number(to) === 0 || size === 0 ? null : { first: Math.max(0, size - Number(to)), last: size - 1 };
  const first = Number(from);
  if (to !== '' && Number(to) < first) return 'whole';
  return first >= size ? null : { first, last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}
