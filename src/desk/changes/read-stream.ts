import type { Core } from '@strapi/strapi';
import type { Change } from '../../press/changes/change';
import { writeChangeCursor, type ChangePlace } from '../../press/changes/change-cursor';
import { refusal } from '../refusals/refusal';
import { lastPosition } from './append-changes';
import { listChanges } from './list-changes';
import { streamName } from './stream-name';

export interface ChangesAnswer {
  readonly data: readonly Change[];
  readonly meta: {
    /** Behind the last of these rows; where there are none, the one that was sent. */
    readonly cursor: string;
    /** Whether there are further rows already. */
    readonly hasMore: boolean;
  };
}

/** A page of the stream, oldest first. */
export async function readStream(
  strapi: Core.Strapi,
  since: ChangePlace | null,
  limit: number,
): Promise<ChangesAnswer> {
  const { stream, position } = await placeIn(strapi, since);
  const rows = await listChanges(strapi, position, limit + 1);
  const data = rows.slice(0, limit);
  const cursor = writeChangeCursor({ stream, position: data.at(-1)?.position ?? position });
  return { data, meta: { cursor, hasMore: rows.length > limit } };
}

/**
 * The place that a reader has come to, at the beginning where none is named.
 * @throws `changes.begun-anew` where it is of a stream that this site has no more
 */
export async function placeIn(strapi: Core.Strapi, since: ChangePlace | null): Promise<ChangePlace> {
  const stream = await streamName(strapi);
  if (since === null) return { stream, position: 0 };
  if (since.stream === stream && since.position <= (await lastPosition(strapi))) return since;
  throw refusal('changes.begun-anew');
}
