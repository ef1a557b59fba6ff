import { isPublic } from '../stored/draft-or-public';
import type { Core } from '@strapi/strapi';
import type { ChangedType } from '../../press/changes/change';
import { happeningBetween, type PublicState } from '../../press/changes/happening-between';
import { isLinkTarget } from '../links/link-paths';
import { appendChanges, holdStream } from './append-changes';
import { lastTold, toldKey, type LastTold } from './last-told';
import { standingOf, standingOfWritten, workOutDigest, type PublicThing, type Standing } from './public-things';
import { rowKey, type RunningAct, type WrittenRow } from '../acts/running-act';
import { stateOf, type NewChange, type StoredChange } from './stored-change';
import { untoldDocuments } from './untold-documents';
import { furtherChanges } from './further-changes';
import { textsShowing, textsWaitingFor } from '../links/texts-showing';
import type { Transaction } from '../stored/hold-until-end';

/**
 * Works out what an act has changed in public, from what was told last and what can be read now, and writes it behind the
 * stream: the last thing that a transaction does.
 * @returns what there was to tell
 */
export async function tellChanges(
  strapi: Core.Strapi,
  act: RunningAct,
  trx: Transaction,
): Promise<readonly NewChange[]> {
  if (act.documents.size + act.showing.size + act.others.size === 0) return [];
  await holdStream(strapi, trx);
  const rows: NewChange[] = [];
  for (const [uid, documents] of act.documents) rows.push(...(await changesOf(strapi, uid, documents, act)));
  rows.push(...(await furtherChanges(strapi, act)));
  rows.push(...(await changesShown(strapi, act, rows)));
  await appendChanges(strapi, rows);
  return rows;
}

/** `speech` for `api::speech.speech`: how a type is called in the API. A site's own type is told like the house's. */
function typeNameOf(uid: string): ChangedType {
  return uid.slice(uid.lastIndexOf('.') + 1) as ChangedType;
}

type Documents = ReadonlyMap<string, ReadonlyMap<string, WrittenRow | null>>;

/** The same of all documents of a type, whoever wrote them. */
export async function changesOfAll(strapi: Core.Strapi, uid: string, act: RunningAct): Promise<readonly NewChange[]> {
  const ids = await untoldDocuments(strapi, uid, typeNameOf(uid));
  if (ids.length === 0) return [];
  const told = await lastTold(strapi, typeNameOf(uid), ids);
  const standing = await standingOf(strapi, uid, ids);
  return judge(strapi, { uid, standing, told, documents: new Map(), act, isPartial: false });
}

async function changesOf(
  strapi: Core.Strapi,
  uid: string,
  documents: Documents,
  act: RunningAct,
): Promise<readonly NewChange[]> {
  const ids = [...documents.keys()];
  const written = writtenRows(documents);
  const standing = written === null ? await standingOf(strapi, uid, ids) : standingOfWritten(uid, written);
  const told = await lastTold(strapi, typeNameOf(uid), ids);
  const rows = await judge(strapi, { uid, standing, told, documents, act, isPartial: written !== null });
  for (const text of await whoShow(strapi, uid, rows, standing)) noteShown(act, text);
  return rows;
}

/** What is public of these documents now, in the locales that were written; null where some of it is to be read. */
function writtenRows(documents: Documents): readonly WrittenRow[] | null {
  const rows = [...documents.values()].map((locales) => [...locales.values()]);
  const known = rows.flat().filter((row) => row !== null && isPublic(row));
  const isAllKnown = rows.every((some) => some.length > 0) && known.length === rows.flat().length;
  return isAllKnown ? (known as readonly WrittenRow[]) : null;
}

interface Judging {
  readonly uid: string;
  readonly standing: Standing;
  readonly told: LastTold;
  readonly documents: Documents;
  readonly act: RunningAct;
  readonly isPartial: boolean;
}

async function judge(strapi: Core.Strapi, { told, ...judging }: Judging): Promise<readonly NewChange[]> {
  const rows: NewChange[] = [];
  for (const subject of subjectsOf(judging.standing, told)) {
    // Of a document whose written rows are known, no others have been looked at.
    if (judging.isPartial && subject.thing === undefined) continue;
    const row = await changeOf(strapi, { ...judging, ...subject });
    if (row !== null) rows.push(row);
  }
  return rows;
}

interface Subject {
  readonly documentId: string;
  readonly locale: string;
  readonly told: StoredChange | undefined;
  readonly thing: PublicThing | undefined;
}

/** Whatever is public, and whatever was said to be. */
function subjectsOf({ things }: Standing, told: LastTold): readonly Subject[] {
  const now = new Map(things.map((thing) => [toldKey(thing), thing]));
  const keys = new Set([...told.keys(), ...now.keys()]);
  return [...keys].flatMap((key): Subject[] => {
    const [row, thing] = [told.get(key), now.get(key)];
    const named = thing ?? row;
    return named === undefined ? [] : [{ documentId: named.documentId, locale: named.locale, told: row, thing }];
  });
}

type Judged = Omit<Judging, 'told'> & Subject;

async function changeOf(strapi: Core.Strapi, judged: Judged): Promise<NewChange | null> {
  const { uid, documentId, locale, told, thing, standing, documents, act } = judged;
  const subject = { uid, documentId, locale };
  const before = told === undefined ? null : stateOf(told);
  const isTouched = documents.get(documentId)?.has(locale) ?? false;
  const isGone = !standing.isLeft(documentId, locale);
  if (before === null && thing === undefined) return goneFromItsPlace(subject, told, isGone);
  const after = await stateNow(strapi, judged, isTouched);
  const what = happeningBetween(before, after, { name: act.names.get(rowKey(subject)), isGone, isTouched });
  if (what === null) return null;
  return rowOf({ what, ...subject, before, after });
}

/** What stood withdrawn at its address, with the reason, stands there no more. */
function goneFromItsPlace(
  { uid, documentId, locale }: { readonly uid: string; readonly documentId: string; readonly locale: string },
  told: StoredChange | undefined,
  isGone: boolean,
): NewChange | null {
  if (told?.what !== 'withdrawn' || !isGone) return null;
  const { addressBefore } = told;
  const nothing = { version: null, digest: null, addressAfter: null };
  return { what: 'deleted', type: typeNameOf(uid), documentId, locale, addressBefore, ...nothing };
}

/** What a row says is worked out where it was written by somebody who has not done so; its own stamp may be of before. */
async function stateNow(
  strapi: Core.Strapi,
  { uid, thing, act }: Judged,
  isTouched: boolean,
): Promise<PublicState | null> {
  if (thing === undefined) return null;
  if (!isTouched) return thing.state;
  const digest = act.digests.get(`${uid} ${thing.id}`) ?? (await workOutDigest(strapi, uid, thing.id));
  return { ...thing.state, digest };
}

interface Told {
  readonly what: NewChange['what'];
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
  readonly before: PublicState | null;
  readonly after: PublicState | null;
}

function rowOf({ what, uid, documentId, locale, before, after }: Told): NewChange {
  return {
    what,
    type: typeNameOf(uid),
    documentId,
    locale,
    addressBefore: before?.address ?? null,
    addressAfter: after?.address ?? null,
    version: after?.version ?? null,
    digest: after?.digest ?? null,
  };
}

/** The texts that name what has changed, now or until a moment ago: a link to what is not public waits for it. */
async function whoShow(strapi: Core.Strapi, uid: string, rows: readonly NewChange[], { things }: Standing) {
  // Nothing shows what has only come, but for links that waited for it, which are told of as they are put back.
  const stood = rows.filter(({ what }) => what !== 'published' && what !== 'restored');
  if (stood.length === 0 || !isLinkTarget(strapi, uid)) return [];
  const changed = new Set(stood.map(toldKey));
  const ids = things.filter((thing) => changed.has(toldKey(thing))).map(({ id }) => id);
  const showing = await textsShowing(strapi, uid, ids);
  const gone = rows.filter(({ version }) => version === null).map(({ documentId }) => documentId);
  if (gone.length === 0) return showing;
  return [...showing, ...(await textsWaitingFor(strapi, uid, gone))];
}

function noteShown({ showing }: RunningAct, text: { uid: string; documentId: string; locale: string | null }): void {
  const documents = showing.get(text.uid) ?? new Map<string, Set<string>>();
  showing.set(text.uid, documents);
  documents.set(text.documentId, (documents.get(text.documentId) ?? new Set()).add(text.locale ?? ''));
}

/** One row for each public text that shows something that has changed, unless the act has told of it already. */
async function changesShown(
  strapi: Core.Strapi,
  act: RunningAct,
  rows: readonly NewChange[],
): Promise<readonly NewChange[]> {
  const already = new Set(rows.map((row) => `${row.type} ${toldKey(row)}`));
  const shown: NewChange[] = [];
  for (const [uid, documents] of act.showing) {
    const type = typeNameOf(uid);
    const told = await lastTold(strapi, type, [...documents.keys()]);
    for (const [key, row] of told) {
      const isMeant = documents.get(row.documentId)?.has(row.locale) ?? false;
      const state = stateOf(row);
      if (!isMeant || state === null || already.has(`${type} ${key}`)) continue;
      shown.push(
        rowOf({ what: 'changed', uid, documentId: row.documentId, locale: row.locale, before: state, after: state }),
      );
    }
  }
  return shown;
}
