/**
 * Something that is said to people, as what it means: a code, and what varies in its sentence. Plain JSON, so that it can
 * be stored and sent, and said later in whatever language is asked for. What varies may be said by a code in its turn.
 *
 * @example { code: 'embargo.running', moment: '2031-03-05 12:00 (+00:00, Europe/London)' }
 */
export interface Said {
  readonly code: string;
  readonly [name: string]: unknown;
}

export function isSaid(value: unknown): value is Said {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
