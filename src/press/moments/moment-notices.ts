import { nextTransitionAt, toInstant, toMilliseconds, type Instant, type TimeZone } from 'strapi-plugin-dateline/core';
import type { LocalMoment } from './local-moment';

/** What a moment is typed for. */
export type MomentPurpose = 'embargo' | 'publish' | 'unpublish';

/** What stands around a text when a moment is chosen for it. */
export interface MomentSurroundings {
  readonly asOf: Instant;
  readonly isPublic: boolean;
  readonly embargoedUntil: Instant | null;
  readonly publishAt: Instant | null;
  readonly unpublishAt: Instant | null;
  /** Whether whoever types may let an embargo end sooner than was said. */
  readonly mayShortenEmbargo: boolean;
  /** Whose changes of the clocks are worth a word: the typed zone, the office's, the capital's. */
  readonly timeZones: readonly TimeZone[];
}

export type MomentNoticeCode =
  | 'past'
  | 'shorter-embargo'
  | 'before-embargo'
  | 'before-publication'
  | 'after-unpublication'
  | 'publication-in-embargo'
  | 'nothing-public'
  | 'midday'
  | 'midnight'
  | 'clocks-change'
  | 'far-ahead';

export interface MomentNotice {
  readonly code: MomentNoticeCode;
  /** An error forbids the moment; anything else is a word of warning. */
  readonly isError: boolean;
  /** What the moment collides with. */
  readonly at?: Instant;
  readonly timeZone?: TimeZone;
}

/** All that is to be said of a moment before it is saved, errors first. */
export function noticesOn(
  purpose: MomentPurpose,
  moment: LocalMoment,
  around: MomentSurroundings,
): readonly MomentNotice[] {
  const notices = [
    ...pastNotices(moment, around),
    ...purposeNotices[purpose](moment.at, around),
    ...lookAlikes(moment),
    ...clockChanges(moment.at, around.timeZones),
    ...farAhead(moment.at, around.asOf),
  ];
  return [...notices.filter(({ isError }) => isError), ...notices.filter(({ isError }) => !isError)];
}

type PurposeNotices = (at: Instant, around: MomentSurroundings) => readonly MomentNotice[];

const purposeNotices: Readonly<Record<MomentPurpose, PurposeNotices>> = {
  embargo: (at, { embargoedUntil, publishAt, mayShortenEmbargo }) => [
    ...when(!mayShortenEmbargo && isBefore(at, embargoedUntil), {
      code: 'shorter-embargo',
      isError: true,
      ...momentOf(embargoedUntil),
    }),
    ...when(isBefore(publishAt, at), { code: 'publication-in-embargo', isError: false, ...momentOf(publishAt) }),
  ],
  publish: (at, { embargoedUntil, unpublishAt }) => [
    ...when(isBefore(at, embargoedUntil), { code: 'before-embargo', isError: true, ...momentOf(embargoedUntil) }),
    ...when(unpublishAt !== null && !isBefore(at, unpublishAt), {
      code: 'after-unpublication',
      isError: false,
      ...momentOf(unpublishAt),
    }),
  ],
  // Of a text that is public, an earlier end is possible: it is taken down, and published again.
  unpublish: (at, { isPublic, publishAt }) => [
    ...when(publishAt !== null && !isBefore(publishAt, at), {
      code: 'before-publication',
      isError: !isPublic,
      ...momentOf(publishAt),
    }),
    ...when(!isPublic && publishAt === null, { code: 'nothing-public', isError: false }),
  ],
};

function pastNotices({ at }: LocalMoment, { asOf }: MomentSurroundings): readonly MomentNotice[] {
  return when(!isBefore(asOf, at), { code: 'past', isError: true });
}

/** 12:01 am and 12:01 pm are mistaken for each other, and embargoes have been broken by it. */
function lookAlikes({ localTime }: LocalMoment): readonly MomentNotice[] {
  const hour = localTime.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH'.length);
  return [
    ...when(hour === '12', { code: 'midday', isError: false }),
    ...when(hour === '00', { code: 'midnight', isError: false }),
  ];
}

const WEEK_MS = 7 * 86_400_000;
const YEAR_MS = 366 * 86_400_000;

/** Where the clocks change within a week of the moment, since offsets known by heart are wrong then. */
function clockChanges(at: Instant, timeZones: readonly TimeZone[]): readonly MomentNotice[] {
  const weekBefore = toInstant(toMilliseconds(at) - WEEK_MS);
  const weekAfter = toInstant(toMilliseconds(at) + WEEK_MS);
  return [...new Set(timeZones)].flatMap((timeZone) => {
    const change = nextTransitionAt(timeZone, weekBefore);
    if (change === null || isBefore(weekAfter, change)) return [];
    return [{ code: 'clocks-change', isError: false, at: change, timeZone }];
  });
}

function farAhead(at: Instant, asOf: Instant): readonly MomentNotice[] {
  return when(toMilliseconds(at) - toMilliseconds(asOf) > YEAR_MS, { code: 'far-ahead', isError: false });
}

function when(holds: boolean, notice: MomentNotice): readonly MomentNotice[] {
  return holds ? [notice] : [];
}

function momentOf(at: Instant | null): { readonly at?: Instant } {
  return at === null ? {} : { at };
}

function isBefore(one: Instant | null, other: Instant | null): boolean {
  return one !== null && other !== null && toMilliseconds(one) < toMilliseconds(other);
}
