import type { Core } from '@strapi/strapi';

/** How files can stand in what is stored: read from the schemas once, so that a type made later is seen as well. */
export interface FileHolders {
  /** The attributes with written text in which a file may be shown or linked, by the type or component that has them. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Each way by which a file, or a text, stands in an entry. */
  readonly ways: readonly FileWay[];
  /** Everything a change of which may make a file public or hide it. */
  readonly models: ReadonlySet<string>;
}

/** From whoever holds a file outwards to the entry; without components there is one station. */
export interface FileWay {
  readonly holder: string;
  readonly entry: string;
  /** What ties each component to what it stands in, inmost first. */
  readonly ties: readonly Tie[];
}

export interface Tie {
  readonly component: string;
  readonly table: string;
}

export function fileHolders(strapi: Core.Strapi): FileHolders {
  const known = holdersOf.get(strapi) ?? readHolders(strapi);
  holdersOf.set(strapi, known);
  return known;
}

const holdersOf = new WeakMap<Core.Strapi, FileHolders>();

interface Attribute {
  readonly type: string;
  readonly component?: string;
  readonly components?: readonly string[];
}

interface Schema {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

function readHolders(strapi: Core.Strapi): FileHolders {
  const entries = Object.values(strapi.contentTypes) as unknown as readonly Schema[];
  const components = Object.values(strapi.components) as unknown as readonly Schema[];
  const all = [...entries, ...components];
  const holders = all.filter((schema) => attributesOf(schema, ['media', ...writtenTypes]).length > 0);
  const ways = holders.flatMap(({ uid }) => waysOut(strapi, all, { holder: uid, entry: uid, ties: [] }));
  const texts = all.map(({ uid, ...rest }) => [uid, attributesOf({ uid, ...rest }, writtenTypes)] as const);
  return {
    texts: new Map(texts.filter(([, attributes]) => attributes.length > 0)),
    ways,
    models: new Set(ways.flatMap(({ entry, ties }) => [entry, ...ties.map(({ component }) => component)])),
  };
}

const writtenTypes: readonly string[] = ['blocks', 'richtext'];

function attributesOf({ attributes }: Schema, types: readonly string[]): string[] {
  return Object.keys(attributes).filter((name) => types.includes(attributes[name]?.type ?? ''));
}

/** Strapi nests components a few levels deep; one that stood in itself would lead nowhere new. */
const deepest = 8;

function waysOut(strapi: Core.Strapi, all: readonly Schema[], way: FileWay): FileWay[] {
  if (Object.hasOwn(strapi.contentTypes, way.entry)) return [way];
  if (way.ties.length >= deepest) return [];
  return all
    .filter((parent) => Object.values(parent.attributes).some((attribute) => holds(attribute, way.entry)))
    .flatMap((parent) =>
      waysOut(strapi, all, {
        ...way,
        entry: parent.uid,
        ties: [...way.ties, { component: way.entry, table: tieTableOf(strapi, parent) }],
      }),
    );
}

function holds({ type, component, components }: Attribute, uid: string): boolean {
  return type === 'component' ? component === uid : type === 'dynamiczone' && (components ?? []).includes(uid);
}

interface TiedAttribute {
  readonly joinTable?: { readonly name: string };
}

/** One table ties all components of a type to its entries. */
function tieTableOf(strapi: Core.Strapi, parent: Schema): string {
  const { attributes } = strapi.db.metadata.get(parent.uid);
  const name = Object.keys(parent.attributes).find((each) =>
    parent.attributes[each]?.type.match(/^(component|dynamiczone)$/),
  );
  const { joinTable } = attributes[name ?? ''] as TiedAttribute;
  if (joinTable === undefined) throw new Error(`No table ties ${parent.uid} to its components.`);
  return joinTable.name;
}
