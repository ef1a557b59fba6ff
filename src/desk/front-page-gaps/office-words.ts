import type { Core } from '@strapi/strapi';
import { officeWords, type OfficeWord } from '../../press/panel/front-page-gaps';
import { publicRowsWhere } from '../stored/draft-or-public';

export const officeUid = 'api::office.office';

/** The published office by locale. */
export type OfficeVersions = ReadonlyMap<string, OfficeVersion>;

interface OfficeVersion {
  readonly documentId: string;
  readonly locale: string;
  readonly name?: string | null;
  readonly contacts?: readonly unknown[] | null;
  readonly headings?: Readonly<Record<string, unknown>> | null;
}

export async function readOfficeVersions(strapi: Core.Strapi): Promise<OfficeVersions> {
  const offices: readonly OfficeVersion[] = await strapi.db.query(officeUid).findMany({
    select: ['documentId', 'locale', 'name'],
    where: publicRowsWhere(),
    populate: { contacts: true, headings: true },
  });
  return new Map(offices.map((office) => [office.locale, office]));
}

/** The words that the office has in one locale, and not, or fewer of them, in another. */
export function officeWordsLacking(office: OfficeVersions, from: string, to: string): readonly OfficeWord[] {
  const [said, lacking] = [countsOf(office.get(from)), countsOf(office.get(to))];
  return officeWords.filter((word) => lacking[word] < said[word]);
}

function countsOf(version: OfficeVersion | undefined): Readonly<Record<OfficeWord, number>> {
  const { headings, contacts, name } = version ?? {};
  const printed = ['featured', 'latest', 'allMessages'].filter((heading) => headings?.[heading]);
  return { name: name ? 1 : 0, contacts: contacts?.length ?? 0, headings: printed.length };
}
