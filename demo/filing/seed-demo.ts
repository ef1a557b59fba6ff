import type { Core, UID } from '@strapi/strapi';
import { publicationTypes, publicationUids } from '../../src/press/publication/publication-types';
import { ensureLocale } from '../../src/desk/import/ensure-locale';
import type { DemoContent, DemoPublication } from './demo-content';
import {
  clockVersions,
  counterVersions,
  officeVersions,
  personVersions,
  publicationVersions,
  topicVersions,
  type EntryData,
  type EntryVersions,
  type FiledEntries,
} from './entry-versions';
import { planText } from './plan-text';

/**
 * Fills a site in which nothing has been written yet with the demonstration, and publishes all but its drafts. All or
 * nothing: a seeding that was interrupted begins anew. Returns how many entries were filed, 0 where the site had some.
 */
export async function seedDemo(strapi: Core.Strapi, content: DemoContent): Promise<number> {
  return strapi.db.transaction(async () => {
    if (await hasEntries(strapi)) return 0;
    for (const locale of content.locales) await ensureLocale(strapi, locale);
    const entries = await fileNamedEntries(strapi, content);
    for (const entry of deskEntries(content)) await fileEntry(strapi, entry);
    for (const publication of content.publications) await filePublication(strapi, publication, content, entries);
    return entries.size + deskEntries(content).length + content.publications.length;
  });
}

const uids: readonly UID.ContentType[] = [
  ...publicationUids,
  'api::office.office',
  'api::person.person',
  'api::topic.topic',
  'api::counter.counter',
  'api::clock.clock',
];

async function hasEntries(strapi: Core.Strapi): Promise<boolean> {
  for (const uid of uids) {
    if ((await strapi.db.query(uid).count()) > 0) return true;
  }
  return false;
}

interface DemoEntry {
  readonly uid: UID.ContentType;
  readonly versions: EntryVersions;
  readonly isDraft?: boolean;
}

/** Topics and people first: a published relation needs a published entry at its other end. */
async function fileNamedEntries(strapi: Core.Strapi, content: DemoContent): Promise<Map<string, string>> {
  const filed = new Map<string, string>();
  for (const [key, name] of Object.entries(content.topics)) {
    filed.set(key, await fileEntry(strapi, { uid: 'api::topic.topic', versions: topicVersions(name, content) }));
  }
  for (const [key, person] of Object.entries(content.people)) {
    filed.set(key, await fileEntry(strapi, { uid: 'api::person.person', versions: personVersions(person, content) }));
  }
  return filed;
}

function deskEntries(content: DemoContent): DemoEntry[] {
  return [
    { uid: 'api::office.office', versions: officeVersions(content.office, content) },
    ...content.clocks.map((clock, order): DemoEntry => {
      return { uid: 'api::clock.clock', versions: clockVersions(clock, order, content) };
    }),
    ...content.counters.map((counter, order): DemoEntry => {
      return { uid: 'api::counter.counter', versions: counterVersions(counter, order, content) };
    }),
  ];
}

async function filePublication(
  strapi: Core.Strapi,
  publication: DemoPublication,
  content: DemoContent,
  filed: FiledEntries,
): Promise<void> {
  const { type, goesOut, isDraft } = publication;
  const versions = publicationVersions(publication, content, filed);
  const documentId = await fileEntry(strapi, { uid: publicationTypes[type].uid, versions, isDraft });
  const [locale, ...others] = versions.map(([name]) => name);
  if (goesOut === undefined || locale === undefined) return;
  await planText(strapi, { type, documentId, locale }, [locale, ...others], goesOut);
}

/** What the Document Service does for every content type alike; its own types differ from uid to uid. */
interface Documents {
  create(params: { locale: string; data: EntryData; status?: 'published' }): Promise<{ documentId: string }>;
  update(params: { documentId: string; locale: string; data: EntryData; status?: 'published' }): Promise<unknown>;
}

/** Returns the document's id. */
async function fileEntry(strapi: Core.Strapi, { uid, versions, isDraft }: DemoEntry): Promise<string> {
  const documents = strapi.documents(uid) as unknown as Documents;
  const status = isDraft ? {} : { status: 'published' as const };
  const [first, ...others] = versions;
  if (first === undefined)
    throw new Error(`An entry of ${uid} in the demonstration's content has no text in any language.`);
  const { documentId } = await documents.create({ locale: first[0], data: first[1], ...status });
  for (const [locale, data] of others) await documents.update({ documentId, locale, data, ...status });
  return documentId;
}
