import type { Core, UID } from '@strapi/strapi';
import { editorCode, pressOfficerCode, translatorCode } from './role-codes';
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
 * permissions name them. What it hides, the house keeps for itself.
 */
function fieldsOf(strapi: Core.Strapi, uid: UID.ContentType): readonly string[] {
  const attributes = strapi.contentTypes[uid].attributes as object as Readonly<Record<string, Attribute>>;
  const fields: string[] = strapi
    .service('admin::content-type')
    .getNestedFields(strapi.contentTypes[uid], { components: strapi.components });
  return fields.filter((field) => !isHidden(attributes[field.split('.')[0] ?? field]));
}

interface Attribute {
  readonly pluginOptions?: { readonly 'content-manager'?: { readonly visible?: boolean } };
}

function isHidden(attribute: Attribute | undefined): boolean {
  return attribute?.pluginOptions?.['content-manager']?.visible === false;
}
