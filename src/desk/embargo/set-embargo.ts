import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { toInstant, type Instant } from 'strapi-plugin-dateline/core';
import { publicationTypes } from '../../press/publication-types';
import type { PublicationVersion } from '../../press/schedule/schedule';
import { embargoFrom } from './embargo-from';
import { withEmbargoReason } from './embargo-reason';
import { refuseUnlessWriter } from './refuse-unless-writer';
import { storedVersions } from './stored-versions';

export interface Embargo {
  readonly embargoedUntil: Instant | null;
}

export interface EmbargoRequest extends Embargo {
  /** For the record. */
  readonly reason: string | null;
}

/** @param body `{ until: instant or null to lift it, reason? }` */
export function embargoRequestFrom(body: unknown): EmbargoRequest {
  const { until, reason } = (body ?? {}) as Readonly<Record<string, unknown>>;
  const end = embargoFrom(until);
  if (end === undefined) throw new errors.ValidationError('"until" is an instant, or null to lift the embargo.');
  const embargoedUntil = end === null ? null : toInstant(end);
  return { embargoedUntil, reason: typeof reason === 'string' ? reason : null };
}

/** Sets, moves or lifts the embargo of one language version. */
export async function setEmbargo(
  strapi: Core.Strapi,
  { type, documentId, locale }: PublicationVersion,
  { embargoedUntil, reason }: EmbargoRequest,
): Promise<Embargo> {
  const { uid } = publicationTypes[type];
  refuseUnlessWriter(strapi, uid, locale);
  const drafts = await storedVersions(strapi, uid, { documentId, locale, publishedAt: null });
  if (drafts.length === 0) throw new errors.NotFoundError('There is no such text in this language.');
  const documents = strapi.documents(uid) as unknown as {
    update(params: { documentId: string; locale: string; data: Embargo }): Promise<unknown>;
  };
  await withEmbargoReason(reason, () => documents.update({ documentId, locale, data: { embargoedUntil } }));
  return { embargoedUntil };
}
