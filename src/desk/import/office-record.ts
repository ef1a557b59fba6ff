import type { SavedPage } from '../../press/import/saved-page';
import { isNewerPage } from './is-newer-page';

/** What pages say of the office. */
export interface OfficeRecord {
  readonly timeZone: string;
  readonly contacts: readonly OfficeContact[];
  readonly featured: string | null;
  readonly latest: string | null;
  readonly allMessages: string | null;
  readonly pageSavedAt: string | null;
}

interface OfficeContact {
  readonly purpose: string;
  readonly phones: readonly { readonly number: string }[];
  readonly email?: string | null | undefined;
  readonly hours?: string | null | undefined;
}

export const headingNames = ['featured', 'latest', 'allMessages'] as const;

/** A heading over the featured text that may be something else is left out. */
export function officeRecordOf({ officeTimeZone, contacts, headings, savedAt, doubts }: SavedPage): OfficeRecord {
  const isDoubtful = doubts.some(({ about }) => about === 'heading');
  return {
    timeZone: officeTimeZone,
    contacts: contacts.map(({ purpose, phones, email, hours }) => ({
      purpose,
      phones: phones.map((number) => ({ number })),
      email: email ?? undefined,
      hours: hours ?? undefined,
    })),
    featured: isDoubtful ? null : headings.featured,
    latest: headings.latest,
    allMessages: headings.allMessages,
    pageSavedAt: savedAt,
  };
}

/**
 * Two pages together: the newer one all that it says, the other only what is still open. Headings differ from day to
 * day, so those that the newer page has not are kept.
 */
export function officesSaid(before: OfficeRecord | null, record: OfficeRecord): OfficeRecord {
  if (before === null) return record;
  const words = { said: record.timeZone, stored: before.timeZone };
  const isNewer = isNewerPage({ savedAt: record.pageSavedAt }, before.pageSavedAt, words);
  const [newer, older] = isNewer ? [record, before] : [before, record];
  return {
    ...newer,
    contacts: newer.contacts.length > 0 ? newer.contacts : older.contacts,
    featured: newer.featured ?? older.featured,
    latest: newer.latest ?? older.latest,
    allMessages: newer.allMessages ?? older.allMessages,
  };
}

/** The attributes as they are saved; the headings are one component. */
export function officeDataOf(record: OfficeRecord, taken: readonly (keyof OfficeRecord)[]) {
  const { timeZone, contacts, featured, latest, allMessages } = record;
  const hasHeadings = headingNames.some((name) => taken.includes(name));
  const headings = {
    featured: featured ?? undefined,
    latest: latest ?? undefined,
    allMessages: allMessages ?? undefined,
  };
  return {
    ...(taken.includes('timeZone') ? { timeZone } : {}),
    ...(taken.includes('contacts') ? { contacts: contacts.map(contactData) } : {}),
    ...(hasHeadings ? { headings } : {}),
  };
}

function contactData({ purpose, phones, email, hours }: OfficeContact) {
  return {
    purpose,
    phones: phones.map(({ number }) => ({ number })),
    email: email ?? undefined,
    hours: hours ?? undefined,
  };
}
