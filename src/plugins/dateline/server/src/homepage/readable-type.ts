import type { Core, UID } from '@strapi/strapi';
import type { HomepageType } from '../../../core/homepage';
import { defaultLocale } from '../request/default-locale';
import { hasDrafts, isLocalized, type Model } from '../schema';

/** What of a content type is to be read. */
export interface Wanted {
  readonly uid: string;
  /** Attributes without which an entry is of no use. */
  readonly needed: readonly string[];
  readonly more: readonly string[];
}

/** A content type that the admin may read, and how its entries are to be read. */
export interface ReadableType {
  readonly type: HomepageType;
  readonly checker: PermissionChecker;
  /** The attributes that are wanted, as far as the admin may read them. */
  readonly fields: readonly string[];
  readonly sort: readonly string[];
  /** What entries are called by; null where the type has no such attribute, or the admin may not read it. */
  readonly mainField: string | null;
  readonly hasDrafts: boolean;
}

/** What is used of the content manager's service `permission-checker`, which its package does not type. */
export interface PermissionChecker {
  readonly can: { read(entity?: object | null, field?: string): boolean; create(): boolean };
  readonly sanitizedQuery: { read(query: object): Promise<object> };
}

/** Null where the admin may not read the type, or not the attributes without which it says nothing. */
export async function openReadableType(
  strapi: Core.Strapi,
  { uid, needed, more }: Wanted,
  userAbility: unknown,
): Promise<ReadableType | null> {
  const checker: PermissionChecker = contentManager(strapi, 'permission-checker').create({ userAbility, model: uid });
  const mayRead = (field: string) => checker.can.read(null, field);
  if (!checker.can.read() || !needed.every(mayRead)) return null;
  const schema = strapi.contentType(uid as UID.ContentType);
  const model: Model = schema;
  const { settings }: Configuration = await contentManager(strapi, 'content-types').findConfiguration({ uid });
  const mainField = Object.hasOwn(model.attributes, settings.mainField) ? settings.mainField : null;
  return {
    type: {
      uid,
      kind: schema.kind,
      displayName: schema.info.displayName,
      mayCreate: checker.can.create(),
      locale: isLocalized(model) ? await readableLocale(strapi, checker) : null,
    },
    checker,
    fields: [...needed, ...more, ...(mainField === null ? [] : [mainField])].filter(mayRead),
    sort: sortOf(model, settings).filter((order) => mayRead(order.split(':', 1)[0] ?? '')),
    mainField,
    hasDrafts: hasDrafts(model),
  };
}

interface Configuration {
  readonly settings: { readonly mainField: string; readonly defaultSortBy: string; readonly defaultSortOrder: string };
}

/** An `order` of the type's own first, as editors number what stands in a row; then as the content manager sorts. */
function sortOf({ attributes }: Model, { defaultSortBy, defaultSortOrder }: Configuration['settings']): string[] {
  const isNumbered = ['integer', 'biginteger', 'decimal', 'float'].includes(attributes['order']?.type ?? '');
  return [...(isNumbered ? ['order:asc'] : []), `${defaultSortBy}:${defaultSortOrder}`];
}

/** The site's default locale; for an admin who may not read that one, the first that he may. */
async function readableLocale(strapi: Core.Strapi, checker: PermissionChecker): Promise<string> {
  const siteLocale = await defaultLocale(strapi);
  const all: readonly { readonly code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const codes = [siteLocale, ...all.map(({ code }) => code)];
  return codes.find((locale) => checker.can.read({ locale })) ?? siteLocale;
}

function contentManager(strapi: Core.Strapi, service: string) {
  return strapi.plugin('content-manager').service(service);
}
