import type { Core } from '@strapi/strapi';
import { zoneDataVersion, type Instant } from 'strapi-plugin-dateline/core';
import { publicationTypes } from '../../press/publication/publication-types';
import { recordAct } from '../record/record-act';
import { instantOf, versionOf, type ScheduleRow } from './schedule-rows';

/** Writes down that a zone's new rules have moved what waits: whoever set it is asked why it went out at another moment. */
export async function recordMoved(strapi: Core.Strapi, row: ScheduleRow, at: Instant): Promise<void> {
  const { type, documentId, locale } = versionOf(row);
  const { action, localTime, timeZone } = row;
  const from = instantOf(row.at);
  await recordAct(strapi, {
    action: 'move',
    ...{ uid: publicationTypes[type].uid, documentId, locale },
    details: { action, localTime, timeZone, from, at, zoneData: zoneDataVersion },
  });
  strapi.log.info(
    `Schedule ${row.id}, ${localTime} in ${timeZone}, moves from ${from} to ${at} by the tz database, release ${zoneDataVersion}.`,
  );
}
