import type { CivilDate } from 'strapi-plugin-dateline/core';
import { bylineFunctions, turnRoles } from '../public/fixed-words';
import type { Attachment, Publication, Turn } from '../public/publication';
import { changeKinds } from '../public/fixed-words';
import type { ChangeNote } from '../public/publication';
import type { PublicationType } from '../publication/publication-types';
import { isRecord } from '../query/reading';
import { storedBlocks } from './stored-blocks';
import { storedDay, storedInstant, storedNumber, storedText, storedTimeZone } from './stored-values';

/** A stored entry, every attribute of the five types optional: which a type has, its schema says. */
export interface StoredPublication {
  readonly documentId: string;
  readonly locale: string;
  readonly [attribute: string]: unknown;
}

/** What a text cannot be shown without. */
export interface PublicationHead {
  readonly title: string;
  readonly slug: string;
  readonly date: CivilDate;
}

/** Null for a row that has no title, no address or no day. */
export function headOf({ title, slug, date }: StoredPublication): PublicationHead | null {
  const head = { title: storedText(title), slug: storedText(slug), date: storedDay(date) };
  return head.title === null || head.slug === null || head.date === null ? null : (head as PublicationHead);
}

/** The text with whatever in it can be shown. */
export function publicationOf(type: PublicationType, stored: StoredPublication, head: PublicationHead): Publication {
  return {
    type,
    documentId: stored.documentId,
    locale: stored.locale,
    ...head,
    deliveredOn: storedDay(stored['deliveredOn']),
    place: storedText(stored['place']),
    excerpt: storedText(stored['excerpt']),
    featured: stored['featured'] === true,
    people: partsOf(stored['people'], bylineOf),
    form: storedText(stored['form']),
    body: storedBlocks(stored['body']),
    turns: partsOf(stored['turns'], turnOf),
    outlet: storedText(stored['outlet']),
    programme: storedText(stored['programme']),
    event: storedText(stored['event']),
    venue: storedText(stored['venue']),
    startsAt: storedInstant(stored['startsAt']),
    endsAt: storedInstant(stored['endsAt']),
    timeZone: storedTimeZone(stored['timeZone']),
    eventStatus: storedText(stored['eventStatus']),
    sourceUrl: storedText(stored['sourceUrl']),
    topics: partsOf(stored['topics'], topicOf),
    attachments: partsOf(stored['attachments'], attachmentOf),
    firstPublishedAt: storedInstant(stored['firstPublishedAt']),
    lastChangedAt: storedInstant(stored['lastChangedAt']),
    changes: partsOf(stored['changes'], changeOf),
  };
}

type Part = Readonly<Record<string, unknown>>;

function partsOf<Item>(value: unknown, itemOf: (part: Part, index: number) => Item | null): readonly Item[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isRecord)
    .map(itemOf)
    .filter((item) => item !== null);
}

function bylineOf({ function: role, name, person }: Part): Publication['people'][number] | null {
  const known = bylineFunctions.find((each) => each === role);
  const said = storedText(name);
  if (known === undefined || said === null) return null;
  return { function: known, name: said, documentId: isRecord(person) ? storedText(person['documentId']) : null };
}

/** A turn of no known role is nobody's question: its words still stand. Without a key it is known by its place. */
function turnOf({ key, speaker, role, aside, body }: Part, index: number): Turn {
  return {
    key: storedText(key) ?? String(index + 1),
    speaker: storedText(speaker) ?? '',
    role: turnRoles.find((each) => each === role) ?? 'statement',
    aside: storedText(aside),
    body: storedBlocks(body),
  };
}

function topicOf({ documentId, name, slug }: Part): Publication['topics'][number] | null {
  const topic = { documentId: storedText(documentId), name: storedText(name), slug: storedText(slug) };
  return Object.values(topic).includes(null) ? null : (topic as Publication['topics'][number]);
}

function attachmentOf({ name, url, mime, alternativeText, caption, width, height }: Part): Attachment | null {
  const address = storedText(url);
  if (address === null) return null;
  return {
    name: storedText(name) ?? address,
    url: address,
    mime: storedText(mime) ?? '',
    alternativeText: storedText(alternativeText),
    caption: storedText(caption),
    width: storedNumber(width),
    height: storedNumber(height),
  };
}

function changeOf({ at, kind, note }: Part): ChangeNote | null {
  const moment = storedInstant(at);
  const known = changeKinds.find((each) => each === kind);
  return moment === null || known === undefined ? null : { at: moment, kind: known, note: storedText(note) ?? '' };
}
