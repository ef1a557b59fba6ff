import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../rows/entity-parts';

/** Where texts of a type link to something that has drafts as well, such as `people.person` or `topics`. */
export interface LinkPath {
  /** The components on the way, outermost first. */
  readonly components: readonly string[];
  /** The type or component that has the link. */
  readonly holder: string;
  readonly attribute: string;
  readonly target: string;
}

/** Read from the schemas once, so that a type or link that is made later is seen as well. */
export function linkPaths(strapi: Core.Strapi, uid: string): readonly LinkPath[] {
  const known = pathsOf.get(strapi) ?? new Map<string, readonly LinkPath[]>();
  pathsOf.set(strapi, known);
  const paths = known.get(uid) ?? (linksPublicly(strapi, uid) ? pathsIn(strapi, uid, []) : []);
  known.set(uid, paths);
  return paths;
}

/** Whether any text can link to this type. */
export function isLinkTarget(strapi: Core.Strapi, uid: string): boolean {
  return linkingTypes(strapi).some((each) => linkPaths(strapi, each).some(({ target }) => target === uid));
}

/** The types with drafts whose texts link to others. */
export function linkingTypes(strapi: Core.Strapi): readonly string[] {
  return Object.keys(strapi.contentTypes).filter((uid) => linkPaths(strapi, uid).length > 0);
}

const pathsOf = new WeakMap<Core.Strapi, Map<string, readonly LinkPath[]>>();

function linksPublicly(strapi: Core.Strapi, uid: string): boolean {
  return uid.startsWith('api::') && hasDrafts(strapi, uid);
}

interface Attribute {
  readonly type: string;
  readonly component?: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly inversedBy?: string;
}

/** Strapi nests components a few levels deep; one that stood in itself would lead nowhere new. */
const deepest = 8;

function pathsIn(strapi: Core.Strapi, holder: string, components: readonly string[]): readonly LinkPath[] {
  if (components.length > deepest) return [];
  const attributes = strapi.getModel(holder as 'api::speech.speech').attributes as Readonly<Record<string, Attribute>>;
  return Object.entries(attributes).flatMap(([attribute, { type, component, target, mappedBy, inversedBy }]) => {
    if (type === 'component' && component !== undefined) return pathsIn(strapi, component, [...components, attribute]);
    // A link that both sides have, Strapi keeps from both.
    const isOneWay = type === 'relation' && mappedBy === undefined && inversedBy === undefined;
    if (!isOneWay || target === undefined || !linksPublicly(strapi, target)) return [];
    return isStored(strapi, holder, attribute) ? [{ components, holder, attribute, target }] : [];
  });
}

/** `localizations` is none: which languages there are, Strapi reads off the rows themselves. */
function isStored(strapi: Core.Strapi, holder: string, attribute: string): boolean {
  const { joinTable } = strapi.db.metadata.get(holder).attributes[attribute] as { readonly joinTable?: object };
  return joinTable !== undefined;
}
