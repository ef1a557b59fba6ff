import type { Core } from '@strapi/strapi';
import { toInstant } from 'strapi-plugin-dateline/core';
import { isSaid, type Said } from 'strapi-plugin-dateline/sentences';
import type { Shortlist, Today, TodayItem } from '../../press/panel/today';
import type { PublicationType } from '../../press/publication/publication-types';
import { sayUnapproved } from '../../press/schedule/say-unapproved';
import type { Approval } from '../../press/schedule/schedule';
import { now } from '../clock/now';
import { followersOf } from '../followers/followers';
import { listFailing } from '../following/list-failing';
import { isEditor } from '../rights/is-editor';
import { officeTimeZone } from '../site/office-time-zone';
import { readableTexts } from '../rights/readable-texts';
import { runStatement } from '../sql/run-statement';
import { troublesAhead, type TroubleAhead, type TroublesAhead } from '../schedule/trouble-ahead';
import { siteLocales } from '../site/site-locales';
import { listUnshown } from './list-unshown';
import { overdueBefore } from './overdue-before';
import { sayInEnglish } from '../../press/refusals/refusals';
import { todaySql } from './today-sql';

/** As many as a glance takes in. */
const LIMIT = 5;
const FAILED_FOR_MS = 14 * 86_400_000;

/** What goes out next, what is under embargo, what did not happen and what cannot be shown, of what the signed-in admin may read. */
export async function loadToday(strapi: Core.Strapi): Promise<Today> {
  const asOf = now(strapi);
  const locales = await siteLocales(strapi);
  const readable = readableTexts(strapi, locales);
  const failedAfter = new Date(asOf.getTime() - FAILED_FOR_MS);
  const times = { now: asOf, overdueBefore: overdueBefore(asOf), failedAfter };
  const troubles = await troublesAhead(strapi, readable);
  const statement = readable.length === 0 ? null : todaySql(strapi, readable, times, [...troubles.keys()], LIMIT);
  const rows = statement === null ? [] : await runStatement<Row>(strapi, statement);
  const sectionOf = (section: Section) => shortlistOf(rows, section, troubles);
  return {
    asOf: toInstant(asOf.getTime()),
    officeTimeZone: await officeTimeZone(strapi),
    next: sectionOf('next'),
    embargoed: sectionOf('embargoed'),
    missed: sectionOf('missed'),
    unlinked: sectionOf('unlinked'),
    unshown: await listUnshown(strapi, { locales, readable, limit: LIMIT }),
    ...(await whatFails(strapi)),
  };
}

async function whatFails(strapi: Core.Strapi): Promise<Pick<Today, 'failing'>> {
  const failing = isEditor(strapi) ? await listFailing(strapi, followersOf(strapi)) : [];
  return failing.length === 0 ? {} : { failing };
}

type Section = 'next' | 'embargoed' | 'missed' | 'unlinked';

const latestFirst: ReadonlySet<Section> = new Set<Section>(['missed', 'unlinked']);

interface Row {
  readonly section: Section;
  readonly type: PublicationType;
  readonly document_id: string;
  readonly locale: string;
  readonly title: string | null;
  /** SQLite keeps milliseconds, PostgreSQL gives a `Date`. */
  readonly moment: number | Date;
  readonly action: TodayItem['action'];
  readonly state: 'pending' | 'failed';
  readonly reason: string | null;
  /** JSON as text. */
  readonly said: string | null;
  readonly approval: Approval | null;
  readonly changed_by: string | null;
  readonly schedule_id: number | null;
  /** PostgreSQL counts in text. */
  readonly total: number | string;
}

function shortlistOf(rows: readonly Row[], section: Section, troubles: TroublesAhead): Shortlist<TodayItem> {
  const own = rows.filter((row) => row.section === section);
  if (latestFirst.has(section)) own.reverse();
  return { items: own.map((row) => itemOf(row, troubles)), total: Number(own[0]?.total ?? 0) };
}

function itemOf(row: Row, troubles: TroublesAhead): TodayItem {
  const isMissed = row.section === 'missed';
  const ahead = row.schedule_id === null ? undefined : troubles.get(Number(row.schedule_id));
  return {
    type: row.type,
    documentId: row.document_id,
    locale: row.locale,
    title: row.title ?? '',
    at: toInstant(new Date(row.moment).getTime()),
    action: row.action,
    trouble: isMissed ? troubleOf(row, ahead) : null,
    ...(isMissed ? reasonOf(row, ahead) : { reason: null }),
  };
}

function troubleOf({ state, approval }: Row, ahead: TroubleAhead | undefined): TodayItem['trouble'] {
  if (state === 'failed') return 'failed';
  if (approval !== null && approval !== 'approved') return approval;
  return ahead?.trouble ?? 'overdue';
}

/** What will keep it from happening, where nothing has yet. */
function reasonOf(row: Row, ahead: TroubleAhead | undefined): Pick<TodayItem, 'reason' | 'said'> {
  const { state, approval, changed_by: changedBy, reason } = row;
  const waits = state === 'pending' && approval !== null && approval !== 'approved';
  const said = waits ? sayUnapproved(approval, changedBy) : (ahead?.reason ?? storedSaid(row));
  return said === null ? { reason } : { reason: sayInEnglish(said), said };
}

function storedSaid({ said }: Row): Said | null {
  const stored: unknown = said === null ? null : JSON.parse(said);
  return isSaid(stored) ? stored : null;
}
