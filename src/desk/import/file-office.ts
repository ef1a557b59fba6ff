import { remark, type Remark } from '../../press/import/saved-page';
import type { Core } from '@strapi/strapi';
import type { FilingOutcome } from '../../press/filing/import-report';
import { isSameValue } from '../../press/filing/same-value';
import type { DoubtfulPage } from './doubtful-page';
import { headingNames, officeDataOf, officeRecordOf, officesSaid, type OfficeRecord } from './office-record';
import { loadReadings } from './readings';
import { keepCreated, settleEntry, statusFor, type Standing } from './settle-entry';
import { said } from '../../press/refusals/refusals';
import { isDraft, isPublic } from '../stored/draft-or-public';

const uid = 'api::office.office';

const names = ['timeZone', 'contacts', ...headingNames] as const;

/** Files what the page tells of the office: its zone, its contacts, its headings. Its name no page tells. */
export async function fileOffice(strapi: Core.Strapi, doubtful: DoubtfulPage): Promise<FilingOutcome> {
  const { page, doubts, choices } = doubtful;
  const { locale } = page;
  const rows = await storedOffices(strapi);
  const drafts = rows.filter(isDraft);
  const known = drafts.find((row) => row.locale === locale);
  const record = officeRecordOf(page);
  if (known === undefined) return create(strapi, record, drafts[0], { locale, doubts });
  const { documentId } = known;
  const reading = (await loadReadings<OfficeRecord>(strapi, { uid, locale }, [documentId])).get(documentId) ?? null;
  const here = recordOf(known);
  const said = officesSaid(reading?.said ?? null, record);
  return settleEntry(strapi, {
    ...{ names, reading, here, said, doubts, choices },
    entry: { uid, documentId, locale },
    standing: standingOf(known, rows),
    notes: conflictOf(reading?.said ?? here, page),
    take: async (taken, status) => {
      const next = { ...here, ...Object.fromEntries(taken.map((name) => [name, said[name]])) };
      const data = officeDataOf(next, taken);
      await strapi.documents(uid).update({ documentId, locale, data, status });
      return next;
    },
  });
}

interface OfficeRow {
  readonly documentId: string;
  readonly locale: string;
  readonly publishedAt: unknown;
  readonly timeZone: string;
  readonly contacts: OfficeRecord['contacts'];
  readonly headings: Partial<Pick<OfficeRecord, (typeof headingNames)[number]>> | null;
}

function storedOffices(strapi: Core.Strapi): Promise<readonly OfficeRow[]> {
  return strapi.db.query(uid).findMany({
    populate: { contacts: { populate: ['phones'] }, headings: true },
    orderBy: { id: 'asc' },
  });
}

/** In another language the office has its zone already. */
async function create(
  strapi: Core.Strapi,
  record: OfficeRecord,
  elsewhere: OfficeRow | undefined,
  { locale, doubts }: { readonly locale: string; readonly doubts: DoubtfulPage['doubts'] },
): Promise<FilingOutcome> {
  const said = elsewhere ? { ...record, timeZone: elsewhere.timeZone } : record;
  const data = { ...officeDataOf(said, names), timeZone: said.timeZone };
  const saving = { locale, data, status: statusFor(doubts) };
  const documents = strapi.documents(uid);
  const made = elsewhere
    ? await documents.update({ documentId: elsewhere.documentId, ...saving })
    : await documents.create(saving);
  const documentId = elsewhere?.documentId ?? made?.documentId ?? '';
  const created = await keepCreated(strapi, { uid, documentId, locale }, { said, left: said }, doubts);
  return elsewhere ? { ...created, notes: conflictOf(elsewhere, { officeTimeZone: record.timeZone }) } : created;
}

function recordOf({ timeZone, contacts, headings }: OfficeRow): OfficeRecord {
  const [featured, latest, allMessages] = headingNames.map((name) => headings?.[name] ?? null);
  return {
    ...{ timeZone, contacts, pageSavedAt: null },
    ...{ featured: featured ?? null, latest: latest ?? null, allMessages: allMessages ?? null },
  };
}

function standingOf(draft: OfficeRow, rows: readonly OfficeRow[]): Standing {
  const shown = rows.find((row) => isPublic(row) && row.locale === draft.locale);
  if (shown === undefined) return 'draft';
  return isSameValue(recordOf(shown), recordOf(draft)) ? 'public' : 'edited';
}

function conflictOf(
  { timeZone }: { readonly timeZone: string },
  { officeTimeZone }: { readonly officeTimeZone: string },
): readonly Remark[] {
  return timeZone === officeTimeZone
    ? []
    : [remark(said('note.zone-differs', { stored: timeZone, zone: officeTimeZone }))];
}
