import type { Core } from '@strapi/strapi';
import type { FilingOutcome } from '../../press/filing/import-report';
import type { SavedPage } from '../../press/import/saved-page';
import { isNewerPage } from './is-newer-page';

/** Files what the page tells of the office: its zone, its contacts, its headings. Its name no page tells. */
export async function fileOffice(strapi: Core.Strapi, page: SavedPage): Promise<FilingOutcome> {
  const { locale } = page;
  const versions: readonly StoredOffice[] = await strapi.db.query('api::office.office').findMany({
    where: { publishedAt: null },
    populate: { contacts: true, headings: true },
    orderBy: { id: 'asc' },
  });
  const known = versions.find((version) => version.locale === locale);
  const documents = strapi.documents('api::office.office');
  if (versions[0] === undefined) {
    const made = await documents.create({ locale, data: officeOf(page), status: 'published' });
    return { kind: 'created', documentId: made.documentId, notes: [] };
  }
  const { documentId } = versions[0];
  const notes = conflictOf(versions[0], page);
  const data = known ? changesOf(known, page) : { ...officeOf(page), timeZone: versions[0].timeZone };
  if (data === null) return { kind: 'unchanged', documentId, notes };
  await documents.update({ documentId, locale, data, status: 'published' });
  return { kind: known ? 'updated' : 'created', documentId, notes };
}

interface StoredOffice {
  readonly documentId: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly pageSavedAt: string | null;
  readonly contacts: readonly unknown[];
  readonly headings: StoredHeadings | null;
}

type StoredHeadings = { readonly [Name in keyof SavedPage['headings']]?: string | null };

function officeOf({ officeTimeZone, contacts, headings, savedAt }: SavedPage) {
  return {
    timeZone: officeTimeZone,
    contacts: contacts.map(({ purpose, phones, email, hours }) => ({
      purpose,
      phones: phones.map((number) => ({ number })),
      email: email ?? undefined,
      hours: hours ?? undefined,
    })),
    headings: mergedHeadings(headings, null),
    pageSavedAt: savedAt,
  };
}

/**
 * What the page may change: a newer one all that it says, any other only what is still open. Headings differ from day
 * to day, so those that this page has not are kept. Null where it may change nothing.
 */
function changesOf(known: StoredOffice, page: SavedPage) {
  const read = officeOf(page);
  const isNewer = isNewerPage(page, known.pageSavedAt, { said: page.officeTimeZone, stored: known.timeZone });
  const [first, second] = isNewer ? [read.headings, known.headings] : [known.headings, read.headings];
  const headings = mergedHeadings(first, second);
  const contacts = isNewer || known.contacts.length === 0 ? read.contacts : [];
  const hasNew = isNewer || contacts.length > 0 || !isSameHeadings(headings, known.headings);
  if (!hasNew) return null;
  return {
    headings,
    ...(contacts.length > 0 ? { contacts } : {}),
    ...(isNewer ? { timeZone: read.timeZone, pageSavedAt: read.pageSavedAt } : {}),
  };
}

const headingNames = ['featured', 'latest', 'allMessages'] as const;

function mergedHeadings(first: StoredHeadings | null, second: StoredHeadings | null) {
  const heading = (name: (typeof headingNames)[number]) => first?.[name] ?? second?.[name] ?? undefined;
  return { featured: heading('featured'), latest: heading('latest'), allMessages: heading('allMessages') };
}

function isSameHeadings(one: StoredHeadings, other: StoredHeadings | null): boolean {
  return headingNames.every((name) => (one[name] ?? null) === (other?.[name] ?? null));
}

function conflictOf(stored: StoredOffice, { officeTimeZone }: SavedPage): string[] {
  return stored.timeZone === officeTimeZone
    ? []
    : [
        `The office is kept in ${stored.timeZone} here, the page speaks from ${officeTimeZone}; the newer page is kept.`,
      ];
}
