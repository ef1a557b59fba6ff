import type { Core } from '@strapi/strapi';
import type { FilingOutcome } from '../../press/filing/import-report';
import type { PublicationRecord } from '../../press/filing/publication-record';
import { publicationTypeNames, publicationUids } from '../../press/publication/publication-types';
import { actorOf } from '../actor/actor-of';
import { filePublication } from '../import/file-publication';
import { createdAs } from '../import/settle-entry';
import { holdSlugs } from '../stored/hold-until-end';
import { filePlainTexts, type PlainText } from './file-plain-texts';
import { isKnown, keepKnown, loadKnownAddresses, type KnownAddresses } from './known-addresses';
import { plainTextOf, type Gathered } from './plain-text';

/**
 * Files many publications, with the same result as one by one (`import/file-publication`), in one transaction. What is
 * plainly new, and links to nothing but people who are public, is written with many others in a few statements; whatever
 * else goes by itself, when all before it has been written.
 *
 * @param onFiled called with each outcome, in order
 */
export async function filePublications(
  strapi: Core.Strapi,
  records: readonly PublicationRecord[],
  onFiled: (outcome: FilingOutcome, index: number) => void = () => undefined,
): Promise<readonly FilingOutcome[]> {
  return strapi.db.transaction(async ({ trx }) => {
    // All of them first, always in one order: single texts take theirs in between.
    for (const uid of publicationUids) await holdSlugs(strapi, uid, trx);
    const filing = await beginFiling(strapi);
    const outcomes: FilingOutcome[] = [];
    for (const [index, record] of records.entries()) {
      outcomes.push(await fileNext(strapi, filing, record));
      onFiled(outcomes[index] as FilingOutcome, index);
    }
    await writeWaiting(strapi, filing);
    return outcomes;
  });
}

interface Filing extends Gathered {
  /** Whether nobody is told of a single text in ways that many could not be told in. */
  readonly mayGather: boolean;
  readonly known: Map<string, KnownAddresses>;
  /** Texts that have been checked and are still to be written. */
  waiting: PlainText[];
  /** What this file has told of already: a text that stands there twice is two. */
  readonly filed: Set<string>;
}

const MOST_WAITING = 200;

async function beginFiling(strapi: Core.Strapi): Promise<Filing> {
  // Strapi's webhooks are told of each entry that it saves, and rights are asked of whoever is not the house.
  const hasWebhooks = (await strapi.db.query('strapi::webhook').count()) > 0;
  const mayGather = actorOf(strapi).kind === 'house' && !hasWebhooks;
  return { mayGather, known: new Map(), persons: new Map(), parts: new Set(), waiting: [], filed: new Set() };
}

async function fileNext(strapi: Core.Strapi, filing: Filing, record: PublicationRecord): Promise<FilingOutcome> {
  const known = await knownOf(strapi, filing, record);
  const text = filing.mayGather && !isKnown(known, record) ? await plainTextOf(strapi, record, filing) : null;
  keepKnown(known, record);
  if (text === null) return fileAlone(strapi, filing, record);
  filing.waiting.push(text);
  filing.filed.add(text.documentId);
  if (filing.waiting.length >= MOST_WAITING) await writeWaiting(strapi, filing);
  return createdAs(text.documentId, []);
}

async function knownOf(strapi: Core.Strapi, { known }: Filing, record: PublicationRecord): Promise<KnownAddresses> {
  const space = `${record.type} ${record.locale}`;
  const kept = known.get(space) ?? (await loadKnownAddresses(strapi, record));
  known.set(space, kept);
  return kept;
}

async function fileAlone(strapi: Core.Strapi, filing: Filing, record: PublicationRecord): Promise<FilingOutcome> {
  await writeWaiting(strapi, filing);
  return filePublication(strapi, { record, doubts: [], choices: new Set() }, filing.filed);
}

async function writeWaiting(strapi: Core.Strapi, filing: Filing): Promise<void> {
  const { waiting } = filing;
  filing.waiting = [];
  for (const type of publicationTypeNames) {
    const texts = waiting.filter(({ record }) => record.type === type);
    if (texts.length > 0) await filePlainTexts(strapi, type, texts);
  }
}
