import type { Core } from '@strapi/strapi';
import { DateTime } from 'luxon';
import { civilDateAt, parseTimeZone, toInstant } from 'strapi-plugin-dateline/core';
import type { PublicationVersion } from '../../src/press/publication/publication-version';
import { setEmbargo } from '../../src/desk/embargo/set-embargo';
import { now } from '../../src/desk/clock/now';
import { schedulePublication } from '../../src/desk/schedule/schedule-publication';
import { textDocuments } from '../../src/desk/stored/text-documents';
import { readLocalTime } from '../../src/press/moments/local-moment';
import { likelyMoment } from '../../src/press/moments/typed-moment';
import type { DemoMoment } from './demo-content';

/**
 * Puts a text under embargo and schedules it for the moment at which that ends, whenever the demonstration is seeded: in all
 * its languages, of which one is named.
 */
export async function planText(
  strapi: Core.Strapi,
  version: PublicationVersion,
  locales: readonly string[],
  { inDays, time, timeZone: name }: DemoMoment,
): Promise<void> {
  const timeZone = parseTimeZone(name);
  const today = civilDateAt(toInstant(now(strapi).getTime()), timeZone);
  const date = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: inDays }).toISODate();
  const moment = likelyMoment(readLocalTime(`${date}T${time}`, timeZone));
  const { type, documentId } = version;
  for (const locale of locales) await textDocuments(strapi, type).update({ documentId, locale, data: { date } });
  await setEmbargo(strapi, version, { embargoedUntil: moment.at, reason: null });
  await schedulePublication(strapi, version, { action: 'publish', timeZone, moment });
}
