import type { Core } from '@strapi/strapi';
import type { WholeTextAnswer } from '../../press/panel/whole-text';
import { publicationTypes } from '../../press/publication/publication-types';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { holdText } from '../stored/hold-until-end';
import { recordAct } from '../record/record-act';
import type { LeftOut } from '../whole-text/left-out';
import { refuseUnlessMay } from '../whole-text/refuse-unless-may';
import { inEachLanguage, textLanguages } from '../whole-text/text-languages';
import { refuseUnlessEditor } from './refuse-unless-editor';
import { scheduleRows, whereOf, type ScheduleRow } from './schedule-rows';
import { refusal } from '../refusals/refusal';

/** Takes back what was set for one time and has not happened yet, in all languages of the text. */
export async function cancelSchedule(
  strapi: Core.Strapi,
  version: PublicationVersion,
  id: number,
  except: LeftOut = [],
): Promise<WholeTextAnswer> {
  refuseUnlessEditor(strapi);
  const { type, documentId } = version;
  return strapi.db.transaction(async ({ trx }) => {
    await holdText(strapi, publicationTypes[type].uid, documentId, trx);
    const asked = await scheduleRows(strapi).findOne({ where: { ...whereOf(version), id, state: 'pending' } });
    if (asked === null) throw nothingWaiting();
    const { publicationLocale: _asked, ...text } = whereOf(version);
    const { action, at } = asked;
    const waiting = await scheduleRows(strapi).findMany({ where: { ...text, action, state: 'pending' } });
    const alike = waiting.filter((row) => isAt(row, at) && !except.includes(row.publicationLocale));
    const locales = alike.map(({ publicationLocale }) => publicationLocale);
    await refuseUnlessMay(strapi, 'publish', version, locales);
    if ((await cancelPending(strapi, { id: { $in: alike.map((row) => row.id) } })) === 0) throw nothingWaiting();
    await leaveAlone(
      strapi,
      waiting.filter((row) => isAt(row, at) && except.includes(row.publicationLocale)),
    );
    const languages = await textLanguages(strapi, version);
    return {
      languages: await inEachLanguage(languages, except, async ({ locale }) =>
        locales.includes(locale) ? 'set' : 'none',
      ),
    };
  });
}

/** What is left waits for its own languages alone, and for none that is begun later. */
async function leaveAlone(strapi: Core.Strapi, rows: readonly ScheduleRow[]): Promise<void> {
  const where = { id: { $in: rows.map(({ id }) => id) }, state: 'pending' };
  if (rows.length > 0) await scheduleRows(strapi).updateMany({ where, data: { leftOut: null } });
}

function isAt(row: ScheduleRow, at: string): boolean {
  return new Date(row.at).getTime() === new Date(at).getTime();
}

function nothingWaiting(): Error {
  return refusal('schedule.unknown');
}

/** Conditional, as firing is: what an instance has claimed in the meantime happens. */
export async function cancelPending(strapi: Core.Strapi, where: object): Promise<number> {
  const rows = await scheduleRows(strapi).findMany({ where: { ...where, state: 'pending' } });
  let cancelled = 0;
  for (const row of rows) {
    const condition = { id: row.id, state: 'pending' };
    const { count } = await scheduleRows(strapi).updateMany({ where: condition, data: { state: 'cancelled' } });
    if (count > 0) await recordCancelled(strapi, row);
    cancelled += count;
  }
  return cancelled;
}

async function recordCancelled(strapi: Core.Strapi, row: ScheduleRow): Promise<void> {
  const { action, localTime, timeZone } = row;
  await recordAct(strapi, {
    action: 'unschedule',
    uid: publicationTypes[row.publicationType].uid,
    documentId: row.publicationId,
    locale: row.publicationLocale,
    details: { action, localTime, timeZone },
  });
}
