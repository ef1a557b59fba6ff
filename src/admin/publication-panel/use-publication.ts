import { useEffect, useMemo } from 'react';
import type { Instant } from 'strapi-plugin-dateline/core';
import type { PublicationVersion } from '../../press/schedule/schedule';
import { onReturn } from '../desk/on-return';
import { useServerMinute, useWhenPassed } from '../desk/use-server-minute';
import { usePublicationStateQuery, type ReceivedState } from './publication-api';

/** A text that is open in the edit view, and where it stands. */
export interface OpenPublication {
  readonly version: PublicationVersion;
  readonly state: ReceivedState;
  /** The server's time. */
  readonly now: Instant;
}

export type PublicationAnswer =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; askAgain(): void }
  | { readonly kind: 'open'; readonly publication: OpenPublication };

const noVersion: PublicationVersion = { type: 'speech', documentId: '', locale: '' };

/**
 * Asks once for all who show something of a text; again when somebody comes back to the window, and once a moment has
 * passed that changes where the text stands.
 */
export function usePublication(version: PublicationVersion | undefined): PublicationAnswer {
  const { currentData, isError, refetch } = usePublicationStateQuery(version ?? noVersion, {
    skip: version === undefined,
  });
  const isAsked = version !== undefined;
  const heard = useMemo(
    () => currentData && { data: currentData.setting, heardAtMs: currentData.receivedAtMs },
    [currentData],
  );
  const now = useServerMinute(heard);
  useWhenPassed(heard, currentData ? momentsOf(currentData) : [], refetch);
  useEffect(() => (isAsked ? onReturn(() => void refetch()) : undefined), [isAsked, refetch]);
  if (version !== undefined && currentData && now) {
    return { kind: 'open', publication: { version, state: currentData, now } };
  }
  return isError ? { kind: 'failed', askAgain: () => void refetch() } : { kind: 'loading' };
}

function momentsOf({ pending, embargoedUntil }: ReceivedState): readonly (Instant | null)[] {
  return [...pending.map(({ at }) => at), embargoedUntil];
}
