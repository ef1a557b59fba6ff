import type { Core } from '@strapi/strapi';
import type { CivilDate, Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { BlockNode, BylineFunction, Publication, TimelineItem, Turn } from '../press/front-page';
import type { ChangeNote } from '../press/publication-life';
import { publicationTypes, type PublicationType } from '../press/publication-types';

/** Names one published text: by its address. */
export interface PublicationHandle {
  readonly type: PublicationType;
  readonly locale: string;
  readonly slug: string;
}

/** The published text whole, or null where there is none. */
export async function loadPublication(strapi: Core.Strapi, handle: PublicationHandle): Promise<Publication | null> {
  const { type, locale, slug } = handle;
  const stored: unknown = await strapi.documents(publicationTypes[type].uid).findFirst({
    locale,
    status: 'published',
    filters: { slug },
    populate: publicationParts,
  });
  return stored ? publicationOf(type, stored as StoredPublication) : null;
}

/** What a whole publication is read with. */
export const publicationParts = {
  turns: { populate: { person: true } },
  people: { populate: { person: true } },
  topics: true,
  attachments: true,
  changes: true,
} as const;

/** The locales in which a document is published, each with its slug there. */
export async function listTranslations(
  strapi: Core.Strapi,
  { type, documentId }: Pick<TimelineItem, 'type' | 'documentId'>,
): Promise<{ readonly locale: string; readonly slug: string }[]> {
  const entries: readonly { locale: string; slug: string }[] = await strapi.db
    .query(publicationTypes[type].uid)
    .findMany({ select: ['locale', 'slug'], where: { documentId, publishedAt: { $notNull: true } } });
  return entries.map(({ locale, slug }) => ({ locale, slug }));
}

/** A stored entry, every attribute of the five types optional: which a type has, its schema says. */
export interface StoredPublication {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly slug: string;
  readonly date: CivilDate;
  readonly [attribute: string]: unknown;
}

export function publicationOf(type: PublicationType, stored: StoredPublication): Publication {
  return {
    type,
    documentId: stored.documentId,
    locale: stored.locale,
    title: stored.title,
    slug: stored.slug,
    date: stored.date,
    deliveredOn: text<CivilDate>(stored.deliveredOn),
    place: text(stored.place),
    excerpt: text(stored.excerpt),
    featured: stored.featured === true,
    people: list<StoredByline>(stored.people).map(bylineOf),
    form: text(stored.form),
    body: list<BlockNode>(stored.body),
    turns: list<StoredTurn>(stored.turns).map(turnOf),
    outlet: text(stored.outlet),
    programme: text(stored.programme),
    event: text(stored.event),
    venue: text(stored.venue),
    startsAt: text<Instant>(stored.startsAt),
    endsAt: text<Instant>(stored.endsAt),
    timeZone: text<TimeZone>(stored.timeZone),
    eventStatus: text(stored.eventStatus),
    sourceUrl: text(stored.sourceUrl),
    topics: list<StoredTopic>(stored.topics).map(({ documentId, name, slug }) => ({ documentId, name, slug })),
    attachments: list<StoredFile>(stored.attachments).map(({ name, url, mime }) => ({ name, url, mime })),
    firstPublishedAt: text<Instant>(stored.firstPublishedAt),
    lastChangedAt: text<Instant>(stored.lastChangedAt),
    changes: list<ChangeNote>(stored.changes).flatMap(({ at, kind, note }) => (at ? [{ at, kind, note }] : [])),
  };
}

interface StoredByline {
  readonly function: BylineFunction;
  readonly name: string;
  readonly person?: { readonly documentId: string } | null;
}

interface StoredTurn extends Omit<Turn, 'aside' | 'body'> {
  readonly aside?: string | null;
  readonly body?: unknown;
}

type StoredTopic = Publication['topics'][number];
type StoredFile = Publication['attachments'][number];

function bylineOf({ function: role, name, person }: StoredByline): Publication['people'][number] {
  return { function: role, name, documentId: person?.documentId ?? null };
}

function turnOf({ key, speaker, role, aside, body }: StoredTurn): Turn {
  return { key, speaker, role, aside: aside ?? null, body: list<BlockNode>(body) };
}

function text<Text extends string = string>(value: unknown): Text | null {
  return typeof value === 'string' && value !== '' ? (value as Text) : null;
}

function list<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? (value as Item[]) : [];
}
