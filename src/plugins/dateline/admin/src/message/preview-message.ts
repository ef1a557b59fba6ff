import {
  civilDateAt,
  countDays,
  counterValuesAfter,
  formatCounterMessage,
  isDatelineError,
  parseCivilDate,
  parseTimeZone,
  type CounterValues,
  type Instant,
} from '../../../core';
import type { CounterSource } from './counter-source';

export interface PreviewRow {
  readonly days: number;
  readonly text: string;
}

export interface Preview {
  readonly samples: readonly PreviewRow[];
  /** Undefined without a first day and a zone, and before the server has told the time. */
  readonly today?: PreviewRow;
}

/** Counts at which the languages of the world differ: Russian has three forms among them, Arabic all of its six. */
const sampleDays: readonly number[] = [0, 1, 2, 5, 21, 111];

/** What a message says, in its entry's locale, of the counts that it can say. Undefined where it says none. */
export function previewMessage(
  message: string,
  locale: string,
  { since, until, timeZone }: CounterSource,
  asOf: Instant | undefined,
): Preview | undefined {
  const firstDay = since ?? (asOf ? civilDateAt(asOf, parseTimeZone('Etc/UTC')) : parseCivilDate('2001-01-01'));
  const row = (valuesOf: () => CounterValues) => rowOf(message, locale, valuesOf);
  const samples = sampleDays.flatMap((days) => row(() => counterValuesAfter(firstDay, days)) ?? []);
  const today = since && timeZone && asOf && row(() => ({ since, ...countDays({ since, until, timeZone }, asOf) }));
  if (samples.length === 0 && !today) return undefined;
  return today ? { samples, today } : { samples };
}

/** Undefined for a count that lies beyond the calendar, and one for which the message has no words. */
function rowOf(message: string, locale: string, valuesOf: () => CounterValues): PreviewRow | undefined {
  try {
    const values = valuesOf();
    return { days: values.days, text: formatCounterMessage(message, locale, values).trim() };
  } catch (error) {
    if (isDatelineError(error)) return undefined;
    throw error;
  }
}
