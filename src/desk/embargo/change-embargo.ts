import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { toInstant } from 'strapi-plugin-dateline/core';
import type { PublicationUid } from '../../press/publication-types';
import { sayMoment } from '../../press/schedule/say-moment';
import { recordAct } from '../record/record-act';
import { isEditor } from '../roles/is-editor';
import { embargoReason } from './embargo-reason';
import { officeTimeZone } from '../office-time-zone';
import { runningUntil } from './refuse-embargoed';
import { isPublic, type StoredVersion } from './stored-versions';

/**
 * Lets an embargo be set or changed, and writes it down: a public text takes none, and only an editor may end one
 * sooner than was said.
 */
export async function changeEmbargo(
  strapi: Core.Strapi,
  uid: PublicationUid,
  version: StoredVersion,
  until: number | null,
): Promise<void> {
  const running = runningUntil(strapi, [version.embargoedUntil]);
  const next = runningUntil(strapi, [until]);
  if (running === next) return;
  if (next !== null && (version.isPublished || (await isPublic(strapi, uid, version)))) refusePublic();
  const isSooner = running !== null && (next === null || next < running);
  if (isSooner && !isEditor(strapi)) await refuseSooner(strapi, running);
  await recordAct(strapi, {
    action: isSooner ? (next === null ? 'lift-embargo' : 'shorten-embargo') : 'embargo',
    uid,
    documentId: version.documentId,
    locale: version.locale,
    title: version.title ?? undefined,
    reason: embargoReason(),
    details: { from: instantOrNull(running), to: instantOrNull(until) },
  });
}

function refusePublic(): never {
  throw new errors.ApplicationError(
    'This text is public in this language, so an embargo would hide nothing: unpublish or withdraw it first.',
  );
}

async function refuseSooner(strapi: Core.Strapi, running: number): Promise<never> {
  const moment = sayMoment(toInstant(running), await officeTimeZone(strapi));
  throw new errors.PolicyError(`Only an editor may shorten or lift the embargo until ${moment}.`);
}

function instantOrNull(ms: number | null) {
  return ms === null ? null : toInstant(ms);
}
