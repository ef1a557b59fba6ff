/** What stands at an address, as far as origins and policies go: who may read it, and what a browser may do with it. */
export type Road =
  /** The public API: REST and GraphQL. */
  | 'api'
  /** Files that were uploaded. */
  | 'files'
  /** The reference pages and what they load. */
  | 'page'
  /** The page of a draft, for whoever holds its address. */
  | 'preview'
  /** The panel's own document and scripts. */
  | 'panel'
  /** The panel's requests, and whatever is none of the above: the narrowest rules hold where nothing is known. */
  | 'desk';

/** Where Strapi was told to put things. */
export interface Places {
  readonly api: string;
  readonly graphql: string;
  readonly panel: string;
}

/** @param path as it was asked for, without the query; routes do not tell capitals from small letters */
export function roadOf(path: string, places: Places): Road {
  const asked = path.toLowerCase();
  const isBelow = (place: string) => asked === place.toLowerCase() || asked.startsWith(`${place.toLowerCase()}/`);
  if (isBelow(places.panel)) return 'panel';
  if (isBelow(places.api) || isBelow(places.graphql)) return 'api';
  if (isBelow('/uploads')) return 'files';
  if (isBelow('/preview')) return 'preview';
  return asked === '/' || isBelow('/assets') || localePath.test(asked) ? 'page' : 'desk';
}

/** `/en`, `/fr-ca/messages`: a BCP 47 tag first, as every page but the first has it. */
const localePath = /^\/[a-z]{2,3}(?:-[a-z0-9]{2,8})*(?:\/|$)/;
