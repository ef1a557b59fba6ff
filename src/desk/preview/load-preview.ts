import type { Core } from '@strapi/strapi';
import { civilDateAt, toInstant, type TimeZone } from 'strapi-plugin-dateline/core';
import type { PreviewedDraft } from '../../press/preview/preview-address';
import type { Publication } from '../../press/front-page';
import { publicationTypes } from '../../press/publication-types';
import { publicationOf, publicationParts, type StoredPublication } from '../load-publication';
import { now } from '../now';
import { publicationsSoFar } from './publications-so-far';
import { isSignatureOf } from './sign-preview';

export interface PreviewRequest extends PreviewedDraft {
  readonly expires: unknown;
  readonly signature: unknown;
  /** The office's: a draft without a date is shown with today's. */
  readonly timeZone: TimeZone;
}

/** The draft that an address may show. Null for a forged, altered, old or dead address alike: none tells what it lacks. */
export async function loadPreview(strapi: Core.Strapi, request: PreviewRequest): Promise<Publication | null> {
  const { type, documentId, locale, timeZone } = request;
  if (!(await isAlive(strapi, request))) return null;
  // Not by the Document Service, where drafts are kept from everybody without credentials.
  const draft: StoredPublication | null = await strapi.db
    .query(publicationTypes[type].uid)
    .findOne({ where: { documentId, locale, publishedAt: null }, populate: publicationParts });
  if (draft === null) return null;
  const today = civilDateAt(toInstant(now(strapi).getTime()), timeZone);
  return publicationOf(type, { ...draft, title: draft.title ?? '', date: draft.date ?? today });
}

async function isAlive(strapi: Core.Strapi, { expires, signature, ...draft }: PreviewRequest): Promise<boolean> {
  if (typeof expires !== 'string' || !/^\d{1,12}$/.test(expires) || typeof signature !== 'string') return false;
  const state = await publicationsSoFar(strapi, draft);
  const signing = { expires: Number(expires), state: state ?? '' };
  const isSigned = isSignatureOf(strapi, draft, signing, signature);
  return isSigned && state !== null && now(strapi).getTime() < signing.expires * 1000;
}
