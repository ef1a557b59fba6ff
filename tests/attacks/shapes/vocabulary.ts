import type { GraphQLSchema } from 'graphql';

/** What there is to ask about: the types that REST has an address for, and GraphQL's schema. */
export interface Vocabulary {
  readonly models: readonly WordModel[];
  readonly modelOf: (uid: string) => WordModel | undefined;
  readonly schema: GraphQLSchema;
  /** Slugs and documentIds that are there. */
  readonly handles: readonly string[];
}

export interface WordModel {
  /** In the address: `speeches`, `office`. */
  readonly address: string;
  readonly scalars: readonly string[];
  /** Of these, what can be searched for words. */
  readonly texts: readonly string[];
  readonly links: readonly { readonly name: string; readonly target: string | undefined }[];
}

/** As far as Strapi's models are needed. */
export interface Model {
  readonly info: { readonly singularName?: string; readonly pluralName?: string };
  readonly kind?: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

interface Attribute {
  readonly type: string;
  readonly target?: unknown;
  readonly component?: unknown;
  readonly private?: boolean;
}

export function wordModelOf({ info, kind, attributes }: Model): WordModel {
  // What is private can only be refused, and that costs nothing.
  const entries = Object.entries(attributes).filter(([, each]) => each.private !== true);
  return {
    address: (kind === 'singleType' ? info.singularName : info.pluralName) ?? '',
    scalars: ['id', 'documentId', ...entries.filter(([, each]) => !isLink(each)).map(([name]) => name)],
    texts: ['documentId', ...entries.filter(([, { type }]) => isText(type)).map(([name]) => name)],
    links: entries.filter(([, each]) => isLink(each)).map(([name, each]) => ({ name, target: targetOf(each) })),
  };
}

function isText(type: string): boolean {
  return ['string', 'text', 'richtext', 'uid', 'email', 'enumeration'].includes(type);
}

function isLink({ type }: Attribute): boolean {
  return ['relation', 'component', 'media', 'dynamiczone'].includes(type);
}

function targetOf({ type, target, component }: Attribute): string | undefined {
  if (type === 'media') return 'plugin::upload.file';
  const uid = type === 'component' ? component : target;
  return typeof uid === 'string' ? uid : undefined;
}
