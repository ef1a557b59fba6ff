import { createHash } from 'node:crypto';
import { isWritten } from '../../press/attributes/attribute-kinds';
import { kindOf } from '../../press/attributes/kind-of';
import type { Core, UID } from '@strapi/strapi';
import { editorCode, pressOfficerCode, translatorCode } from '../rights/role-codes';
import { translatedFields, writableUids } from './writable-types';

export interface RolePermission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[]; readonly locales?: readonly string[] };
}

export interface RoleDefinition {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly RolePermission[];
}

/** What a role may do, without the locales, which come and go with the site. */
export function fingerprintOf({ permissions }: RoleDefinition): string {
  const rights = permissions.map(({ action, subject, properties }) => [action, subject, properties.fields]);
  return createHash('sha256').update(JSON.stringify(rights)).digest('hex');
}

/** The roles of a press office as docs/roles.md describes them, for a site with these locales. */
export function roleDefinitions(strapi: Core.Strapi, locales: readonly string[]): readonly RoleDefinition[] {
  const officer = [...onEveryType(strapi, writing, locales), ...libraryWriting];
  return [
    {
      code: pressOfficerCode,
      name: 'Press officer',
      description: 'Writes and translates in every language, and proposes what an editor publishes.',
      permissions: officer,
    },
    {
      code: editorCode,
      name: 'Editor',
      description: 'Writes, publishes, schedules, lifts embargoes, withdraws, and reads the record.',
      permissions: [...officer, ...onEveryType(strapi, ['publish'], locales)],
    },
    ...locales.map((locale) => translator(strapi, locale, locales)),
  ];
}

type Verb = 'read' | 'create' | 'update' | 'delete' | 'publish';

const writing: readonly Verb[] = ['read', 'create', 'update', 'delete'];
const verbsOnFields: ReadonlySet<Verb> = new Set<Verb>(['read', 'create', 'update']);

const libraryReading: readonly RolePermission[] = ['read', 'assets.download', 'assets.copy-link'].map(inLibrary);
const libraryWriting: readonly RolePermission[] = [
  ...libraryReading,
  ...['assets.create', 'assets.update'].map(inLibrary),
];

function inLibrary(verb: string): RolePermission {
  return { action: `plugin::upload.${verb}`, subject: null, properties: {} };
}

function translator(strapi: Core.Strapi, locale: string, locales: readonly string[]): RoleDefinition {
  const translating = [...translatedFields].flatMap(([uid, names]) => {
    const fields = fieldsOf(strapi, uid).filter((field) => names.includes(field.split('.')[0] ?? field));
    return (['create', 'update'] as const).map((verb) => permission(verb, uid, [locale], fields));
  });
  return {
    code: translatorCode(locale),
    name: `Translator (${locale})`,
    description: `Reads every language, and writes the words of "${locale}".`,
    permissions: [...onEveryType(strapi, ['read'], locales), ...translating, ...libraryReading],
  };
}

function onEveryType(strapi: Core.Strapi, verbs: readonly Verb[], locales: readonly string[]): RolePermission[] {
  return writableUids.flatMap((uid) => verbs.map((verb) => permission(verb, uid, locales, fieldsOf(strapi, uid))));
}

function permission(
  verb: Verb,
  subject: UID.ContentType,
  locales: readonly string[],
  fields: readonly string[],
): RolePermission {
  return {
    action: `plugin::content-manager.explorer.${verb}`,
    subject,
    properties: { ...(verbsOnFields.has(verb) ? { fields } : {}), locales },
  };
}

/**
 * The attributes of a type that the content manager shows, those of its components by their paths (`turns.speaker`), as
 * permissions name them. What nobody writes, the house keeps for itself.
 */
function fieldsOf(strapi: Core.Strapi, uid: UID.ContentType): readonly string[] {
  const fields: string[] = strapi
    .service('admin::content-type')
    .getNestedFields(strapi.contentTypes[uid], { components: strapi.components });
  return fields.filter((field) => isWritten(kindOf(uid, field.split('.')[0] ?? field)));
}
