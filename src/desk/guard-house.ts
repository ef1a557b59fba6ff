import type { Core } from '@strapi/strapi';
import { followPublications } from './correction/follow-publications';
import { guardEmbargoes } from './embargo/guard-embargoes';
import { guardDrafts } from './guard-drafts';
import { keepRecord } from './record/keep-record';
import { recordPublishing } from './record/record-publishing';
import { guardLocales } from './roles/guard-locales';
import { completePublications } from './saving/complete-publications';

/**
 * Puts every rule of the house between Strapi and its content. The order counts: each stands outside of the next, so
 * that what is public is stamped and recorded as it was really saved.
 */
export function guardHouse(strapi: Core.Strapi): void {
  guardDrafts(strapi);
  followPublications(strapi);
  guardLocales(strapi);
  keepRecord(strapi);
  recordPublishing(strapi);
  completePublications(strapi);
  guardEmbargoes(strapi);
}
