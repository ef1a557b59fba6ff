import type { Core } from '@strapi/strapi';

/** An attribute of a schema, as far as an attacker cares. */
export interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly enum?: readonly string[];
}

/** An address that the server answers, whoever opened it. */
export interface Road {
  readonly method: string;
  readonly path: string;
}

/** What an attacker knows of the office: all that its source tells. */
export interface Site {
  readonly roads: readonly Road[];
  readonly contentUids: readonly string[];
  attributesOf(uid: string): Readonly<Record<string, Attribute>>;
  /** Names in addresses: `speeches` → `api::speech.speech`. */
  readonly uidOfPlural: ReadonlyMap<string, string>;
  /** Ids of entries, public and not, without a word of what stands in them. */
  readonly documentIds: readonly string[];
  readonly locales: readonly string[];
}

interface Schema {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly info?: { readonly pluralName?: string; readonly singularName?: string };
}

/** Asks the server itself, so that an outlet which is opened later is attacked as well. */
export function siteOf(strapi: Core.Strapi, documentIds: readonly string[], locales: readonly string[]): Site {
  const types = strapi.contentTypes as unknown as Readonly<Record<string, Schema>>;
  const parts = strapi.components as unknown as Readonly<Record<string, Schema>>;
  const contentUids = Object.keys(types).filter((uid) => uid.startsWith('api::') || uid === 'plugin::upload.file');
  return {
    roads: roadsOf(strapi),
    contentUids,
    attributesOf: (uid) => (types[uid] ?? parts[uid])?.attributes ?? {},
    uidOfPlural: new Map(contentUids.flatMap((uid) => namesOf(types[uid]).map((name) => [name, uid] as const))),
    documentIds,
    locales,
  };
}

function namesOf(schema: Schema | undefined): string[] {
  return [schema?.info?.pluralName, schema?.info?.singularName].filter((name) => name !== undefined);
}

function roadsOf(strapi: Core.Strapi): readonly Road[] {
  const layers: readonly { readonly methods: readonly string[]; readonly path: unknown }[] =
    strapi.server.listRoutes() as never;
  return layers.flatMap(({ methods, path }) =>
    methods
      // A road that takes every method takes the odd ones, too: these four are what clients send.
      .filter((method) => methods.length < 10 || ['GET', 'POST', 'PUT', 'DELETE'].includes(method))
      .map((method) => ({ method, path: String(path) })),
  );
}

/** What an attack leaves alone, and why: it would attack the machine or the attack itself. */
const spared: readonly (readonly [RegExp, string])[] = [
  [/^\/content-type-builder\//, 'writes schema files and restarts the process'],
  [/^\/admin\/transfer\//, 'opens a socket that replaces the database'],
  [/\/email(\/|$)/, 'hands mail to the machine'],
  [/^\/admin\/(logout|users\/me)/, 'ends the session or changes the password that the attack goes on with'],
  [/^\/admin\/webhooks\/:id\/trigger/, 'sends requests to other machines'],
  [/ai-|\/ai/, 'asks a paid service'],
  [/^\/admin\/(ai|license|information|telemetry)/, 'asks the makers of Strapi'],
  [/forgot-password|send-email/, 'hands mail to the machine'],
];

export function isSpared({ path }: Road): boolean {
  return spared.some(([pattern]) => pattern.test(path));
}
