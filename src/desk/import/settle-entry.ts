import type { Core } from '@strapi/strapi';
import { differencesOf, type Difference } from '../../press/filing/differences';
import type { FilingOutcome } from '../../press/filing/import-report';
import { leftBy, settle, takeChosen, type Reading } from '../../press/filing/settle';
import { type PageNote, type Remark } from '../../press/import/saved-page';
import { choiceOf } from './choice-of';
import type { Choices } from './doubtful-page';
import { keepReading, type ReadEntry } from './readings';

/** An entry that an import knows already, and what the page says of it. */
export interface KnownEntry<Record extends object, Name extends keyof Record & string> {
  readonly entry: ReadEntry;
  readonly names: readonly Name[];
  /** Those of which no difference is shown: nobody reads them. */
  readonly unseen?: readonly Name[];
  readonly reading: Reading<Record> | null;
  /** What stands in the draft. */
  readonly here: Record;
  /** What the pages say by now, all together. */
  readonly said: Record;
  readonly standing: Standing;
  readonly doubts: readonly PageNote[];
  readonly choices: Choices;
  readonly notes: readonly Remark[];
  /** Writes the attributes that are taken, and tells what stands in the draft then. */
  readonly take: (names: readonly Name[], status: 'draft' | 'published') => Promise<Record>;
}

/**
 * `draft`: not public and never was; `public`: just so as its draft says; `edited`: public, and somebody is at its
 * draft; `taken-back`: it was public once.
 */
export type Standing = 'draft' | 'public' | 'edited' | 'taken-back';

/**
 * Takes what the page changed and nobody here did, and what an editor has chosen of the rest. A doubtful reading changes nothing that is public, and none changes
 * what somebody is at or has taken back; then all that the page says otherwise is shown.
 */
export async function settleEntry<Record extends object, Name extends keyof Record & string>(
  strapi: Core.Strapi,
  known: KnownEntry<Record, Name>,
): Promise<FilingOutcome> {
  const { entry, names, unseen = [], reading, here, said, standing, doubts, notes } = known;
  const mayTake = standing === 'draft' || (standing === 'public' && doubts.length === 0);
  const compared = settle(names, reading, known);
  const chosen = compared.differing.filter((name) => mayTake && known.choices.has(choiceOf(name, here[name])));
  const settled = takeChosen(compared, new Set(chosen));
  const differing = [...(mayTake ? [] : settled.taken), ...settled.differing].filter((name) => !unseen.includes(name));
  const common = {
    documentId: entry.documentId,
    notes,
    differences: differencesOf(differing, here, said).map((parting): Difference => {
      const choice = mayTake ? choiceOf(parting.field, here[parting.field as Name]) : null;
      return { ...parting, choice };
    }),
    chosen,
    kept: settled.kept.filter((name) => !unseen.includes(name)),
    doubts,
    isDraft: standing === 'draft',
  };
  const unless = differing.length > 0 ? ('conflict' as const) : ('unchanged' as const);
  if (!mayTake) return { kind: unless, ...common };
  const status = standing === 'draft' ? 'draft' : 'published';
  const now = settled.taken.length > 0 ? await known.take(settled.taken, status) : here;
  await keepReading(strapi, entry, { said, left: leftBy(settled, reading, { here: now, said }) }, doubts);
  return { kind: settled.taken.length > 0 ? 'updated' : unless, ...common };
}

/** A new entry: as a draft if something in it is doubtful. */
export async function keepCreated<Record extends object>(
  strapi: Core.Strapi,
  entry: ReadEntry,
  reading: Reading<Record>,
  doubts: readonly PageNote[],
): Promise<FilingOutcome> {
  await keepReading(strapi, entry, reading, doubts);
  return createdAs(entry.documentId, doubts);
}

export function createdAs(documentId: string, doubts: readonly PageNote[]): FilingOutcome {
  const nothing = { notes: [], differences: [], chosen: [], kept: [] };
  return { kind: 'created', documentId, ...nothing, doubts, isDraft: doubts.length > 0 };
}

export function statusFor(doubts: readonly PageNote[]): 'draft' | 'published' {
  return doubts.length > 0 ? 'draft' : 'published';
}
