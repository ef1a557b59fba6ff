import type { Core } from '@strapi/strapi';
import { toMilliseconds, type TimeZone } from 'strapi-plugin-dateline/core';
import type { LanguageOutcome, WholeTextAnswer } from '../../press/panel/whole-text';
import { publicationTypes } from '../../press/publication/publication-types';
import { sayMoment } from '../../press/moments/say-moment';
import type { PublicationVersion } from '../../press/publication/publication-version';
import type { Schedule, ScheduleAction } from '../../press/schedule/schedule';
import { holdText } from '../stored/hold-until-end';
import { now } from '../clock/now';
import type { LocalMoment } from '../../press/moments/local-moment';
import { recordAct } from '../record/record-act';
import { actorOf } from '../actor/actor-of';
import type { LeftOut } from '../whole-text/left-out';
import { refuseUnlessMay } from '../whole-text/refuse-unless-may';
import { inEachLanguage, refuseUnlessThere, textLanguages, type TextLanguage } from '../whole-text/text-languages';
import { isWithdrawnIn } from '../withdrawal/held-withdrawn';
import { digestToApprove, isPublicAsItStands } from './approved-text';
import { cancelPending } from './cancel-schedule';
import { refuseStopped } from './refuse-stopped';
import { refuseUnlessEditor } from './refuse-unless-editor';
import { scheduleOf, scheduleRows, whereOf } from './schedule-rows';
import { refusal } from '../refusals/refusal';

/** What somebody asks for, read and found possible. */
export interface ScheduleRequest {
  readonly action: ScheduleAction;
  readonly timeZone: TimeZone;
  readonly moment: LocalMoment;
}

/**
 * Sets when a text is published or unpublished in all its languages, in place of what was set for that before. What is
 * to be published is what stands in the drafts now.
 * @throws where nobody but an editor may, there is no such text, its time has passed, or it will not happen as things stand
 */
export async function schedulePublication(
  strapi: Core.Strapi,
  version: PublicationVersion,
  request: ScheduleRequest,
  except: LeftOut = [],
): Promise<Schedule & WholeTextAnswer> {
  refuseUnlessEditor(strapi);
  const { type, documentId, locale } = version;
  const { uid } = publicationTypes[type];
  return strapi.db.transaction(async ({ trx }) => {
    await holdText(strapi, uid, documentId, trx);
    const languages = await textLanguages(strapi, version);
    refuseUnlessThere(languages, locale);
    const { timeZone, moment } = request;
    if (toMilliseconds(moment.at) <= now(strapi).getTime())
      throw refusal('schedule.in-the-past', { moment: sayMoment(moment.at, timeZone) });
    const asked: Asked = { version, request, except };
    const touched = languages.filter((language) => !except.includes(language.locale));
    await refuseUnlessMay(
      strapi,
      'publish',
      version,
      touched.map((language) => language.locale),
    );
    const results = await inEachLanguage(languages, except, (language) => outcomeOf(strapi, asked, language));
    const outcomes = new Map(results.map((result) => [result.locale, result.outcome]));
    const set = touched.filter((language) => outcomes.get(language.locale) === 'set');
    await refuseStopped(
      strapi,
      set.map((language) => ({ publication: versionIn(asked, language), action: request.action, at: moment.at })),
    );
    for (const language of touched) await scheduleLanguage(strapi, asked, language, set.includes(language));
    const [row] = await scheduleRows(strapi).findMany({
      where: { ...whereOf(version), action: request.action, state: 'pending' },
    });
    if (row === undefined) throw new Error('What has just been scheduled is not there.');
    return { ...scheduleOf(row), languages: results };
  });
}

interface Asked {
  readonly version: PublicationVersion;
  readonly request: ScheduleRequest;
  readonly except: LeftOut;
}

function versionIn({ version }: Asked, { locale }: TextLanguage): PublicationVersion {
  return { ...version, locale };
}

async function scheduleLanguage(strapi: Core.Strapi, asked: Asked, language: TextLanguage, isSet: boolean) {
  const version = versionIn(asked, language);
  await cancelPending(strapi, { ...whereOf(version), action: asked.request.action });
  if (isSet) await createRow(strapi, asked, version, language.title);
}

/** The language in whose name it is asked for is set in any case; of another only what would come of it. */
async function outcomeOf(strapi: Core.Strapi, asked: Asked, language: TextLanguage): Promise<LanguageOutcome> {
  const { version, request } = asked;
  const { locale, hasDraft, isPublic } = language;
  if (locale === version.locale) return 'set';
  if (!hasDraft) return isPublic ? 'public' : 'none';
  if (request.action === 'unpublish') return 'set';
  const { uid } = publicationTypes[version.type];
  if (await isWithdrawnIn(strapi, { ...version, locale })) return 'withdrawn';
  const { documentId } = version;
  return isPublic && (await isPublicAsItStands(strapi, { uid, documentId, locale })) ? 'public' : 'set';
}

async function createRow(strapi: Core.Strapi, asked: Asked, version: PublicationVersion, title: string | null) {
  const { action, timeZone, moment } = asked.request;
  const { uid } = publicationTypes[version.type];
  const { documentId, locale } = version;
  const { localTime, offset, at } = moment;
  const approvedDigest = action === 'publish' ? await digestToApprove(strapi, { uid, documentId, locale }) : null;
  await scheduleRows(strapi).create({
    data: {
      ...{ ...whereOf(version), action, localTime, timeZone, offset, at: new Date(at) },
      ...{ scheduledBy: actorOf(strapi).name, state: 'pending', attempts: 0 },
      ...{ approval: 'approved', approvedDigest, leftOut: asked.except },
    },
  });
  const details = { action, localTime, timeZone, at };
  await recordAct(strapi, { action: 'schedule', uid, documentId, locale, title: title ?? undefined, details });
}
