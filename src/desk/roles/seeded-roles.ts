import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { adminSite } from './admin-site';
import { fingerprintOf, type RoleDefinition } from './role-definitions';
import { chanceryPrefix, translatorCode } from '../rights/role-codes';

/** What the house has done to the roles of this database: anything else about them is an administrator's doing. */
export interface SeededRoles {
  /** By the roles' codes: what each was defined as. */
  readonly fingerprints: Fingerprints;
  /** The languages that the roles were given. */
  readonly locales: readonly string[];
}

type Fingerprints = Readonly<Record<string, string>>;

/** Of which users and roles the fingerprints are, since all marks travel with an import and roles do not. */
interface Mark {
  readonly site: string;
  readonly locales: readonly string[];
}

/**
 * What is written down, where it was written of these very roles; else what they tell of themselves.
 * @param locales of the site, and with that of the definitions
 */
export async function loadSeededRoles(
  strapi: Core.Strapi,
  definitions: readonly RoleDefinition[],
  locales: readonly string[],
): Promise<SeededRoles> {
  const store = strapi.store(place);
  const fingerprints = ((await store.get({ key: fingerprintsKey })) ?? {}) as Fingerprints;
  const mark = (await store.get({ key: markKey })) as Mark | null;
  if (mark?.site === (await adminSite(strapi))) return { fingerprints, locales: mark.locales };
  // An earlier version wrote of which roles it spoke nowhere: what it says of one that is here is believed.
  return seenOnRoles(strapi, definitions, locales, mark === null ? fingerprints : {});
}

export async function saveSeededRoles(strapi: Core.Strapi, { fingerprints, locales }: SeededRoles): Promise<void> {
  const mark: Mark = { site: await adminSite(strapi), locales };
  await saveUnlessAlike(strapi, fingerprintsKey, fingerprints);
  await saveUnlessAlike(strapi, markKey, mark);
}

async function saveUnlessAlike(strapi: Core.Strapi, key: string, value: object): Promise<void> {
  const store = strapi.store(place);
  if (!isDeepStrictEqual(await store.get({ key }), value)) await store.set({ key, value });
}

const place = { type: 'core', name: 'chancery' } as const;
const fingerprintsKey = 'seeded-roles';
const markKey = 'seeded-roles-of';

interface StoredRole {
  readonly code: string;
  readonly permissions: readonly { readonly properties: { readonly locales?: readonly string[] | null } }[];
}

/**
 * A role that is there was seeded, and is left as it is. One that is not there has been deleted by somebody who meant it,
 * unless none of them is there, or it is the translator of a language that no role knows: that one came with an import.
 */
async function seenOnRoles(
  strapi: Core.Strapi,
  definitions: readonly RoleDefinition[],
  locales: readonly string[],
  believed: Fingerprints,
): Promise<SeededRoles> {
  const roles: readonly StoredRole[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $startsWith: chanceryPrefix } }, populate: ['permissions'] });
  if (roles.length === 0) return { fingerprints: {}, locales };
  const known = new Set(
    roles.flatMap(({ permissions }) => permissions.flatMap(({ properties }) => properties.locales ?? [])),
  );
  const unknown = new Set(locales.filter((locale) => !known.has(locale)).map(translatorCode));
  const stored = new Set(roles.map(({ code }) => code));
  const seeded = definitions.filter(({ code }) => stored.has(code) || !unknown.has(code));
  const fingerprints = seeded.map((definition) => [
    definition.code,
    believed[definition.code] ?? fingerprintOf(definition),
  ]);
  return { fingerprints: Object.fromEntries(fingerprints) as Fingerprints, locales: [...known] };
}
