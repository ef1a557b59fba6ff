import type { Core } from '@strapi/strapi';
import { publicationTypes } from '../../press/publication/publication-types';
import { digestToApprove } from './approved-text';
import { scheduleRows, versionOf } from './schedule-rows';

/**
 * What an earlier version has scheduled waits without a digest of what was approved: what stands in the draft when this
 * version starts counts as that, since the office relies on its going out. Whoever saves it from now on is asked for.
 */
export async function adoptApprovals(strapi: Core.Strapi): Promise<void> {
  const rows = scheduleRows(strapi);
  const where = { state: 'pending', action: 'publish', approval: { $null: true } };
  for (const row of await rows.findMany({ where })) {
    const { type, documentId, locale } = versionOf(row);
    const approvedDigest = await digestToApprove(strapi, { uid: publicationTypes[type].uid, documentId, locale });
    await rows.updateMany({ where: { id: row.id, ...where }, data: { approval: 'approved', approvedDigest } });
  }
}
