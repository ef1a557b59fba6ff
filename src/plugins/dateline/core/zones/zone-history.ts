import type { ZoneType } from './zone-type';
import { readYearlyRule, type YearlyRule } from './yearly-rule';

/** All that a zone's clocks have been set to and, as far as is known, will be. */
export interface ZoneHistory {
  /** One after the other; the first holds since ever. */
  readonly types: readonly ZoneType[];
  /** When the second begins, the third, and so on: milliseconds, one fewer than there are types. */
  readonly changes: readonly number[];
  /** What goes on for ever after; null where nothing changes any more. */
  readonly rule: YearlyRule | null;
}

/** The format is told where the data stand: `types|order|changes|rule`. */
export function readHistory(line: string): ZoneHistory {
  const [typesText = '', order = '', times = '', rule = ''] = line.split('|');
  const types = typesText.split(' ').map(readType);
  const typeOf = (digit: string) => types[parseInt(digit, 36)] ?? noType(line);
  let atMs = 0;
  const changes = times
    .split(' ')
    .filter(Boolean)
    .map((span) => (atMs += readSpanMs(span)));
  return { types: [...order].map(typeOf), changes, rule: readYearlyRule(rule, typeOf) };
}

function readType(text: string): ZoneType {
  const sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
  return { abbreviation: text.slice(0, sign), offsetMs: Number(text.slice(sign)) * 1000 };
}

function readSpanMs(span: string): number {
  return span.startsWith('~') ? parseInt(span.slice(1), 36) * 1000 : parseInt(span, 36) * HALF_HOUR_MS;
}

const HALF_HOUR_MS = 1_800_000;

function noType(line: string): never {
  throw new Error(`The zone data are damaged: ${line}`);
}
