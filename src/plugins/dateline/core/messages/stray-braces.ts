import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** Quoted text (ICU MessageFormat, "apostrophe-friendly" mode) and the doubled apostrophe. */
const quoted = /''|'[{}](?:[^']|'')*(?:'|$)/g;

/**
 * The offset of a “}” that closes nothing, or -1. The parser lets it pass as text outside of arguments, where ICU's
 * own parsers refuse it; mostly it is one brace too many after a plural.
 */
export function strayBraceIn(message: string, elements: readonly MessageFormatElement[]): number {
  for (const { type, location } of elements) {
    if (type !== TYPE.literal || !location) continue;
    const raw = message.slice(location.start.offset, location.end.offset);
    const found = raw.replace(quoted, (text) => ' '.repeat(text.length)).indexOf('}');
    if (found >= 0) return location.start.offset + found;
  }
  return -1;
}
