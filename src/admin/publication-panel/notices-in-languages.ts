import { toMilliseconds, type Instant } from 'strapi-plugin-dateline/core';
import type { LanguageState } from '../../press/panel/publication-state';
import type { LocalMoment } from '../../press/moments/local-moment';
import {
  noticesOn,
  type MomentNotice,
  type MomentPurpose,
  type MomentSurroundings,
} from '../../press/moments/moment-notices';
import { isPublic } from './language-choices';

export interface NoticeInLanguages extends MomentNotice {
  /** The languages that it concerns, where it does not concern the one whose form is open; else none is named. */
  readonly locales: readonly string[];
}

type SharedSurroundings = Pick<MomentSurroundings, 'asOf' | 'mayShortenEmbargo' | 'timeZones'>;

/**
 * What is to be said of a moment for all languages that it is set for, errors first, each once: what holds for several
 * languages names them.
 * @param languages the one whose form is open first
 */
export function noticesInLanguages(
  purpose: MomentPurpose,
  moment: LocalMoment,
  languages: readonly LanguageState[],
  around: SharedSurroundings,
): readonly NoticeInLanguages[] {
  const found = new Map<string, NoticeInLanguages>();
  for (const [index, language] of languages.entries()) {
    for (const notice of noticesOn(purpose, moment, surroundingsOf(language, around))) {
      const key = `${notice.code} ${notice.at} ${notice.timeZone}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { ...notice, locales: index === 0 ? [] : [language.locale] });
      else if (known.locales.length > 0) found.set(key, { ...known, locales: [...known.locales, language.locale] });
    }
  }
  const all = [...found.values()];
  return [...all.filter(({ isError }) => isError), ...all.filter(({ isError }) => !isError)];
}

function surroundingsOf(language: LanguageState, around: SharedSurroundings): MomentSurroundings {
  const { embargoedUntil, pending } = language;
  const atOf = (purpose: MomentPurpose) => pending.find(({ action }) => action === purpose)?.at ?? null;
  return {
    ...around,
    isPublic: isPublic(language),
    embargoedUntil: runningAt(around.asOf, embargoedUntil),
    publishAt: atOf('publish'),
    unpublishAt: atOf('unpublish'),
  };
}

function runningAt(now: Instant, embargoedUntil: Instant | null): Instant | null {
  return embargoedUntil !== null && toMilliseconds(embargoedUntil) > toMilliseconds(now) ? embargoedUntil : null;
}
