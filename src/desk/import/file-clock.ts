import type { Core } from '@strapi/strapi';
import type { FilingOutcome } from '../../press/filing/import-report';
import { isSameValue } from '../../press/filing/same-value';
import type { SavedPage } from '../../press/import/saved-page';
import type { DoubtfulPage } from './doubtful-page';
import { isNewerPage } from './is-newer-page';
import { loadReadings } from './readings';
import { keepCreated, settleEntry, statusFor, type Standing } from './settle-entry';
import { isDraft, isPublic } from '../stored/draft-or-public';

const uid = 'api::clock.clock';

/** What pages say of a clock. */
interface ClockRecord {
  readonly label: string;
  readonly timeZone: string;
  readonly order: number;
  readonly pageSavedAt: string | null;
}

const names = ['label', 'timeZone', 'order'] as const;

/** Files one clock. A zone has one clock, whose label each locale writes in its own way. */
export async function fileClock(
  strapi: Core.Strapi,
  { page, doubts, choices }: DoubtfulPage,
  clock: SavedPage['clocks'][number],
  order: number,
): Promise<FilingOutcome> {
  const { locale, savedAt: pageSavedAt } = page;
  const { label, timeZone } = clock;
  const record: ClockRecord = { label, timeZone, order, pageSavedAt };
  const rows = await storedClocks(strapi);
  const drafts = rows.filter(isDraft);
  const own = drafts.filter((row) => row.locale === locale);
  const readings = await loadReadings<ClockRecord>(
    strapi,
    { uid, locale },
    own.map(({ documentId }) => documentId),
  );
  const known =
    own.find((row) => row.timeZone === timeZone) ??
    own.find(({ documentId }) => readings.get(documentId)?.said.timeZone === timeZone);
  if (known === undefined) {
    const inOther = drafts.find((row) => row.timeZone === timeZone);
    return create(strapi, record, { locale, documentId: inOther?.documentId, doubts });
  }
  const reading = readings.get(known.documentId) ?? null;
  return settleEntry(strapi, {
    ...{ names, unseen: ['order'], reading, doubts, choices, notes: [], here: recordOf(known) },
    entry: { uid, documentId: known.documentId, locale },
    said: reading && !isNewer(page, reading.said, record) ? reading.said : record,
    standing: standingOf(known, rows),
    take: async (taken, status) => {
      const data = Object.fromEntries(taken.map((name) => [name, record[name]]));
      await strapi.documents(uid).update({ documentId: known.documentId, locale, data, status });
      return { ...recordOf(known), ...data };
    },
  });
}

interface ClockRow extends Omit<ClockRecord, 'pageSavedAt'> {
  readonly documentId: string;
  readonly locale: string;
  readonly publishedAt: unknown;
}

function storedClocks(strapi: Core.Strapi): Promise<readonly ClockRow[]> {
  return strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } });
}

function recordOf({ label, timeZone, order }: ClockRow): ClockRecord {
  return { label, timeZone, order, pageSavedAt: null };
}

function standingOf(draft: ClockRow, rows: readonly ClockRow[]): Standing {
  const { documentId, locale } = draft;
  const shown = rows.find((row) => isPublic(row) && row.documentId === documentId && row.locale === locale);
  if (shown === undefined) return 'draft';
  return isSameValue(recordOf(shown), recordOf(draft)) ? 'public' : 'edited';
}

function isNewer(page: SavedPage, before: ClockRecord, { label }: ClockRecord): boolean {
  return isNewerPage(page, before.pageSavedAt, { said: label, stored: before.label });
}

interface NewClock {
  readonly locale: string;
  /** Of the clock that shows the zone in another language. */
  readonly documentId: string | undefined;
  readonly doubts: DoubtfulPage['doubts'];
}

async function create(strapi: Core.Strapi, record: ClockRecord, { locale, documentId: known, doubts }: NewClock) {
  const { pageSavedAt: _pageSavedAt, ...data } = record;
  const documents = strapi.documents(uid);
  const saving = { locale, data, status: statusFor(doubts) };
  const made = known ? await documents.update({ documentId: known, ...saving }) : await documents.create(saving);
  const documentId = known ?? made?.documentId ?? '';
  return keepCreated(strapi, { uid, documentId, locale }, { said: record, left: record }, doubts);
}
