import type { Core } from '@strapi/strapi';
import { toMilliseconds, type Instant } from 'strapi-plugin-dateline/core';
import { isSetApart, isSooner, latestAhead } from '../../press/embargo/text-embargo';
import type { WholeTextAnswer } from '../../press/panel/whole-text';
import { publicationTypes } from '../../press/publication/publication-types';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { holdText } from '../stored/hold-until-end';
import { isEditor } from '../rights/is-editor';
import type { LeftOut } from '../whole-text/left-out';
import { refuseUnlessMay } from '../whole-text/refuse-unless-may';
import { inEachLanguage, refuseUnlessThere, textLanguages, type TextLanguage } from '../whole-text/text-languages';
import { changeTextEmbargo, refusePublic, refuseSooner } from './change-text-embargo';
import { withEmbargoReason } from './embargo-reason';
import { heldUntil, loadHeldText, type HeldText } from './held-text';
import { recordSetApart, refuseSetApart } from './set-apart';

export interface Embargo {
  readonly embargoedUntil: Instant | null;
}

export interface EmbargoRequest extends Embargo {
  /** For the record. */
  readonly reason: string | null;
}

/**
 * Sets, moves or lifts the embargo of a text: in all its languages, and those begun later. A language that is public
 * already is not held back; one that is left out keeps what it has, set apart.
 */
export async function setEmbargo(
  strapi: Core.Strapi,
  version: PublicationVersion,
  { embargoedUntil, reason }: EmbargoRequest,
  except: LeftOut = [],
): Promise<Embargo & WholeTextAnswer> {
  const { type, documentId, locale } = version;
  const { uid } = publicationTypes[type];
  return strapi.db.transaction(async ({ trx }) => {
    await holdText(strapi, uid, documentId, trx);
    const languages = await textLanguages(strapi, version);
    refuseUnlessThere(languages, locale);
    const touched = languages.filter((each) => !each.isPublic && !except.includes(each.locale));
    const locales = touched.map((language) => language.locale);
    await refuseUnlessMay(strapi, 'embargo', version, [...new Set([locale, ...locales])]);
    const text = await loadHeldText(strapi, { uid, documentId });
    const next = latestAhead([embargoedUntil === null ? null : toMilliseconds(embargoedUntil)], text.nowMs);
    if (next !== null && isPublicIn(languages, locale)) refusePublic();
    await refuseEndingSooner(strapi, text, locales, next);
    const apart = apartOf(strapi, text, except, languages);
    const less = except.filter((each) => !isPublicIn(languages, each) && isLess(text, each, next));
    if (less.length > 0 && !isEditor(strapi)) refuseSetApart();
    const held = new Map(locales.map((each) => [each, heldUntil(text, each)]));
    await withEmbargoReason(reason, async () => {
      await changeTextEmbargo(strapi, text, { until: next, apart }, locales);
      for (const each of less) await recordSetApart(strapi, text, each, next);
    });
    const results = await inEachLanguage(languages, except, async ({ locale: each, isPublic }) => {
      if (isPublic) return 'public';
      return next === null && held.get(each) === null ? 'none' : 'set';
    });
    return { embargoedUntil, languages: results };
  });
}

function isPublicIn(languages: readonly TextLanguage[], locale: string): boolean {
  return languages.some((language) => language.locale === locale && language.isPublic);
}

/** The text's own embargo counts as well as its languages': it holds for those that are not begun yet. */
async function refuseEndingSooner(
  strapi: Core.Strapi,
  text: HeldText,
  locales: readonly string[],
  next: number | null,
) {
  const held = [text.embargo.until, ...locales.map((locale) => heldUntil(text, locale))];
  const ended = latestAhead(held, text.nowMs);
  if (ended !== null && isSooner(next, ended) && !isEditor(strapi)) await refuseSooner(strapi, ended);
}

/** Whether a language that is left out keeps less than the others get, and did not so far. */
function isLess({ embargo, nowMs, ...text }: HeldText, locale: string, next: number | null): boolean {
  return !isSetApart(embargo, locale, nowMs) && isSooner(heldUntil({ embargo, nowMs, ...text }, locale), next);
}

/** Whoever is no editor sets nothing apart, not even for a later change: a language stays so that is so already. */
function apartOf(strapi: Core.Strapi, text: HeldText, except: LeftOut, languages: readonly TextLanguage[]) {
  const apart = except
    .filter((locale) => isSetApart(text.embargo, locale, text.nowMs) || isEditor(strapi))
    .map((locale) => [locale, isPublicIn(languages, locale) ? null : heldUntil(text, locale)]);
  return Object.fromEntries(apart) as Readonly<Record<string, number | null>>;
}
