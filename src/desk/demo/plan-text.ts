import type { Core } from '@strapi/strapi';
import { DateTime } from 'luxon';
import { civilDateAt, parseTimeZone, toInstant } from 'strapi-plugin-dateline/core';
import type { PublicationVersion } from '../../press/schedule/schedule';
import { setEmbargo } from '../embargo/set-embargo';
import { now } from '../now';
import { scheduleRequestFrom } from '../schedule/schedule-request';
import { schedulePublication } from '../schedule/schedule-publication';
import { textDocuments } from '../text-documents';
import type { DemoMoment } from './demo-content';

/** Puts a draft under embargo and schedules it for the moment at which that ends, whenever the demonstration is seeded. */
export async function planText(
  strapi: Core.Strapi,
  publication: PublicationVersion,
  { inDays, time, timeZone: name }: DemoMoment,
): Promise<void> {
  const timeZone = parseTimeZone(name);
  const today = civilDateAt(toInstant(now(strapi).getTime()), timeZone);
  const date = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: inDays }).toISODate();
  const request = scheduleRequestFrom({ action: 'publish', localTime: `${date}T${time}`, timeZone });
  const { type, documentId, locale } = publication;
  await textDocuments(strapi, type).update({ documentId, locale, data: { date } });
  await setEmbargo(strapi, publication, { embargoedUntil: request.moment.at, reason: null });
  await schedulePublication(strapi, publication, request);
}
