import type { Core } from '@strapi/strapi';
import { civilDateAt, toInstant, type TimeZone } from 'strapi-plugin-dateline/core';
import type { PreviewedDraft } from '../../press/preview/preview-address';
import type { Publication } from '../../press/public/publication';
import { publicationTypes } from '../../press/publication/publication-types';
import { asHouse } from '../answer-guard/as-house';
import { publicationOf, type StoredPublication } from '../../press/stored/publication-of';
import { storedDay, storedText } from '../../press/stored/stored-values';
import { now } from '../clock/now';
import { publicationsSoFar } from './publications-so-far';
import { isSignatureOf } from './sign-preview';
import { draftsWhere } from '../stored/draft-or-public';

export interface PreviewRequest extends PreviewedDraft {
  readonly expires: unknown;
  readonly signature: unknown;
  /** The office's: a draft without a date is shown with today's. */
  readonly timeZone: TimeZone;
}

/** The draft that an address may show. Null for a forged, altered, old or dead address alike: none tells what it lacks. */
export function loadPreview(strapi: Core.Strapi, request: PreviewRequest): Promise<Publication | null> {
  return asHouse(() => signedDraft(strapi, request));
}

async function signedDraft(strapi: Core.Strapi, request: PreviewRequest): Promise<Publication | null> {
  const { type, documentId, locale, timeZone } = request;
  if (!(await isAlive(strapi, request))) return null;
  // Not by the Document Service, where drafts are kept from everybody without credentials.
  const draft: StoredPublication | null = await strapi.db
    .query(publicationTypes[type].uid)
    .findOne({ where: draftsWhere({ documentId, locale }), populate: publicationParts });
  if (draft === null) return null;
  const today = civilDateAt(toInstant(now(strapi).getTime()), timeZone);
  const { title, slug, date } = draft;
  const head = { title: storedText(title) ?? '', slug: storedText(slug) ?? '', date: storedDay(date) ?? today };
  return publicationOf(type, draft, head);
}

/** The parts of a text. What it is public with is not asked here: the draft leads to the drafts of people and topics. */
const publicationParts = {
  people: { populate: { person: true } },
  turns: true,
  topics: true,
  attachments: true,
  changes: true,
} as const;

async function isAlive(strapi: Core.Strapi, { expires, signature, ...draft }: PreviewRequest): Promise<boolean> {
  if (typeof expires !== 'string' || !/^\d{1,12}$/.test(expires) || typeof signature !== 'string') return false;
  const state = await publicationsSoFar(strapi, draft);
  const signing = { expires: Number(expires), state: state ?? '' };
  const isSigned = isSignatureOf(strapi, draft, signing, signature);
  return isSigned && state !== null && now(strapi).getTime() < signing.expires * 1000;
}
