import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { isInstant, type Instant } from '../../../core/instant';
import { readClocks } from '../server-now/server-time';
import { hearServerTime } from '../server-now/ticker';

/** @throws FetchError, where the server could not be reached or refused. */
export type Ask = <Answer>(path: string, params?: Readonly<Record<string, string>>) => Promise<Answer>;

/**
 * The one way in which a screen asks the server: `{ data }` is unpacked, and where it says what time it is there, all that
 * shows the time hears of it.
 */
export function useAsk(): Ask {
  const { get } = useFetchClient();
  return useCallback<Ask>(
    async <Answer>(path: string, params?: Readonly<Record<string, string>>) => {
      const asked = readClocks();
      const { data } = (await get<{ data: Answer }>(path, params && { params })).data;
      const asOf = asOfOf(data);
      if (asOf !== undefined) hearServerTime(asOf, asked);
      return data;
    },
    [get],
  );
}

function asOfOf(data: unknown): Instant | undefined {
  if (typeof data !== 'object' || data === null || !('asOf' in data)) return undefined;
  return typeof data.asOf === 'string' && isInstant(data.asOf) ? data.asOf : undefined;
}
