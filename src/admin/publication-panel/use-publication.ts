import { useEffect, useMemo } from 'react';
import type { Instant } from 'strapi-plugin-dateline/core';
import { onReturn } from 'strapi-plugin-dateline/strapi-admin';
import type { PublicationState } from '../../press/panel/publication-state';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { useServerMinute, useWhenPassed } from '../kit/use-server-minute';
import { usePublicationStateQuery } from './publication-api';

/** A text that is open in the edit view, and where it stands. */
export interface OpenPublication {
  readonly version: PublicationVersion;
  readonly state: PublicationState;
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
  const heard = useMemo(() => currentData && { data: currentData.setting }, [currentData]);
  const now = useServerMinute(heard);
  useWhenPassed(heard, currentData ? momentsOf(currentData) : [], refetch);
  useEffect(() => (isAsked ? onReturn(() => void refetch()) : undefined), [isAsked, refetch]);
  if (version !== undefined && currentData && now) {
    return { kind: 'open', publication: { version, state: currentData, now } };
  }
  return isError ? { kind: 'failed', askAgain: () => void refetch() } : { kind: 'loading' };
}

function momentsOf({ pending, embargoedUntil }: PublicationState): readonly (Instant | null)[] {
  return [...pending.map(({ at }) => at), embargoedUntil];
}
