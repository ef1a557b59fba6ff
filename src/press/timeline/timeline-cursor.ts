import { isCivilDate, type CivilDate } from 'strapi-plugin-dateline/core';
import { isBadText } from '../bytes/find-bad-text';
import { isPublicationType, type PublicationType } from '../publication/publication-types';

/** Where a page of the timeline ended: its last entry's place in the order. It stays right while entries come and go. */
export interface TimelinePosition {
  readonly date: CivilDate;
  readonly dayOrder: number;
  readonly slug: string;
  readonly type: PublicationType;
}

/** The position as an opaque text that is safe in an address. */
export function writeCursor(position: TimelinePosition): string {
  const text = JSON.stringify([position.date, position.dayOrder, position.slug, position.type]);
  return toBase64Url(`${checksum(text)}${text}`);
}

/** The position that `writeCursor` wrote, or null for any other text: cut, altered, or made up. */
export function readCursor(cursor: string): TimelinePosition | null {
  const decoded = fromBase64Url(cursor);
  // Base64 has spare bits at its end: only the one spelling that `writeCursor` gives is taken.
  if (decoded === null || toBase64Url(decoded) !== cursor) return null;
  const text = decoded.slice(CHECKSUM_LENGTH);
  return decoded.slice(0, CHECKSUM_LENGTH) === checksum(text) ? parsePosition(text) : null;
}

const CHECKSUM_LENGTH = 8;

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): against damage, not against forgery; a forged cursor shows nothing more. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(CHECKSUM_LENGTH, '0');
}

function parsePosition(text: string): TimelinePosition | null {
  const parts = parseJson(text);
  if (!Array.isArray(parts) || parts.length !== 4) return null;
  const [date, dayOrder, slug, type] = parts as unknown[];
  if (!isCivilDate(date) || !isStorable(dayOrder)) return null;
  if (typeof slug !== 'string' || isBadText(slug) || typeof type !== 'string' || !isPublicationType(type)) return null;
  return { date, dayOrder: dayOrder as number, slug, type };
}

/** A forged one could ask for an order that no column of 32 bits holds. */
function isStorable(dayOrder: unknown): boolean {
  return Number.isInteger(dayOrder) && (dayOrder as number) >= -(2 ** 31) && (dayOrder as number) < 2 ** 31;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toBase64Url(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64Url(cursor: string): string | null {
  if (!/^[\w-]+$/.test(cursor)) return null;
  try {
    const bytes = atob(cursor.replace(/-/g, '+').replace(/_/g, '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
  } catch {
    return null;
  }
}
