import { dayMs } from '../civil-date';
import type { ZoneType } from './zone-type';

/** Two changes a year for ever, RFC 9636 §3.3.1. None comes near a year's end, so that a year in UTC has both. */
export interface YearlyRule {
  /** The first year of which it tells all. */
  readonly fromYear: number;
  readonly turns: readonly [Turn, Turn];
}

interface Turn {
  /** 1 to 12. */
  readonly month: number;
  /** Of the month; 5 is the last one. */
  readonly week: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** After the day's midnight, as the clocks before show it; can lie some days off. */
  readonly inDayMs: number;
  /** What is in force from then on. */
  readonly type: ZoneType;
}

/** A change and what comes of it. */
export interface Change {
  readonly atMs: number;
  readonly type: ZoneType;
}

/** @param text `2023 4.5.5/0/2 10.5.4/86400/1`; of a zone without a rule it is empty */
export function readYearlyRule(text: string, typeOf: (digit: string) => ZoneType): YearlyRule | null {
  const [fromYear, ...turns] = text.split(' ');
  const [first, second] = turns.map((turn) => readTurn(turn, typeOf));
  return first && second ? { fromYear: Number(fromYear), turns: [first, second] } : null;
}

function readTurn(text: string, typeOf: (digit: string) => ZoneType): Turn {
  const [month = 0, week = 0, weekday = 0, seconds = 0] = text.split(/[./]/).map(Number);
  return { month, week, weekday, inDayMs: seconds * 1000, type: typeOf(text.slice(text.lastIndexOf('/') + 1)) };
}

/** The year's two changes, the earlier first. */
export function changesIn(year: number, { turns: [first, second] }: YearlyRule): readonly [Change, Change] {
  return [
    { atMs: localMsIn(year, first) - second.type.offsetMs, type: first.type },
    { atMs: localMsIn(year, second) - first.type.offsetMs, type: second.type },
  ];
}

function localMsIn(year: number, { month, week, weekday, inDayMs }: Turn): number {
  const firstDay = Date.UTC(year, month - 1, 1) / dayMs;
  const endDay = Date.UTC(year, month, 1) / dayMs;
  // 1970-01-01 was a Thursday.
  const day = firstDay + ((((weekday - (firstDay + 4)) % 7) + 7) % 7) + (week - 1) * 7;
  return (day < endDay ? day : day - 7) * dayMs + inDayMs;
}
