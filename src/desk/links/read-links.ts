import type { Core } from '@strapi/strapi';
import { linkPaths, type LinkPath } from './link-paths';

/** What has links in a row, and where they lead, in their order. */
export interface LinkHolder {
  readonly path: LinkPath;
  readonly id: number;
  readonly targets: readonly LinkTarget[];
}

export interface LinkTarget {
  readonly id: number;
  readonly documentId: string;
}

export interface LinkingRow extends RowOrPart {
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: string | null;
}

/** The rows of a type that fulfil a condition, with all their links. */
export async function rowsWithLinks(strapi: Core.Strapi, uid: string, where: object): Promise<readonly LinkingRow[]> {
  const populate = linkPaths(strapi, uid).reduce<Populate>(
    (all, { components, attribute }) => withPath(all, [...components, attribute]),
    {},
  );
  return strapi.db.query(uid).findMany({ where, populate });
}

/** The holders in a row, path by path; two rows with the same content have the same ones in the same order. */
export function holdersIn(strapi: Core.Strapi, uid: string, row: RowOrPart): readonly LinkHolder[] {
  return entriesWithLinks(strapi, uid, row).map(({ path, entry }) => ({
    path,
    id: entry.id,
    targets: targetsIn(entry, path),
  }));
}

/** The same as they stand in the row. */
export function entriesWithLinks(
  strapi: Core.Strapi,
  uid: string,
  row: RowOrPart,
): readonly { readonly path: LinkPath; readonly entry: RowOrPart }[] {
  return linkPaths(strapi, uid).flatMap((path) => entriesAt(row, path.components).map((entry) => ({ path, entry })));
}

export function targetsIn(entry: RowOrPart, { attribute }: LinkPath): readonly LinkTarget[] {
  return listOf(entry[attribute]).map(({ id, documentId }) => ({ id, documentId: documentId as string }));
}

/** The condition that a row links to a thing by this path. */
export function linksTo({ components, attribute }: LinkPath, target: object): object {
  return [...components, attribute].reduceRight<object>((inner, name) => ({ [name]: inner }), target);
}

interface Populate {
  [attribute: string]: { populate?: Populate; select?: readonly string[] };
}

function withPath(populate: Populate, [name, ...inner]: readonly string[]): Populate {
  if (name === undefined) return populate;
  if (inner.length === 0) return { ...populate, [name]: { select: ['id', 'documentId'] } };
  return { ...populate, [name]: { populate: withPath(populate[name]?.populate ?? {}, inner) } };
}

/** A row, or a component in it, as the database gives it. */
export type RowOrPart = { readonly id: number } & Record<string, unknown>;

function entriesAt(entry: RowOrPart, names: readonly string[]): readonly RowOrPart[] {
  return names.reduce<readonly RowOrPart[]>((entries, name) => entries.flatMap((each) => listOf(each[name])), [entry]);
}

function listOf(value: unknown): readonly RowOrPart[] {
  if (Array.isArray(value)) return value as RowOrPart[];
  return typeof value === 'object' && value !== null ? [value as RowOrPart] : [];
}
