import type { Core } from '@strapi/strapi';
import { publicationTypes } from '../../press/publication/publication-types';
import { digestToApprove } from './approved-text';
import { versionOf, type ScheduleRow } from './schedule-rows';
import { sayUnapproved } from '../../press/schedule/say-unapproved';
import { refusalOf } from '../refusals/refusal';

/** At the hour nothing goes out that no editor has seen: the text itself is compared, whatever was noted of it before. */
export async function refuseUnapproved(strapi: Core.Strapi, row: ScheduleRow): Promise<void> {
  const { type, documentId, locale } = versionOf(row);
  const digest = await digestToApprove(strapi, { uid: publicationTypes[type].uid, documentId, locale });
  if (digest === null || digest === row.approvedDigest) return;
  const isUnapproved = row.approval === 'unapproved' || row.approvedDigest === null;
  throw refusalOf(sayUnapproved(isUnapproved ? 'unapproved' : 'changed', row.changedBy));
}
