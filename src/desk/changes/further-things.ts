import type { Core } from '@strapi/strapi';
import { fileType, localeType, publicRoleType, siteType, type FurtherType } from '../../press/changes/change';
import { usesOf, type StoredFile } from '../library/file-uses';
import type { Verb, Write, WriteParams } from './write-verbs';
import { noteOther, noteShowing } from '../acts/running-act';

const fileUid = 'plugin::upload.file';

/** What has no drafts, and answers depend on all the same: by the uid of the table, how it is called in the stream. */
const furtherTypes: Readonly<Record<string, FurtherType>> = {
  'plugin::i18n.locale': localeType,
  'plugin::users-permissions.permission': publicRoleType,
  'plugin::users-permissions.role': publicRoleType,
  [fileUid]: fileType,
  'strapi::core-store': siteType,
};

export function isFurther(uid: string): boolean {
  return Object.hasOwn(furtherTypes, uid);
}

/** Writes one of them, and notes which answers depend on it. */
export async function noteFurther(
  strapi: Core.Strapi,
  uid: string,
  verb: Verb,
  params: WriteParams,
  write: Write,
): Promise<unknown> {
  const type = furtherTypes[uid];
  // A new file is nobody's yet.
  if (type === fileType && !verb.startsWith('create')) await noteFiles(strapi, params);
  if (type === localeType) for (const code of await localesOf(strapi, params)) await noteOther(strapi, type, code);
  const result = await write(uid, params);
  if (type === publicRoleType || (type === siteType && isDefaultLocale(result))) await noteOther(strapi, type, '');
  if (type === localeType) for (const code of codesIn(result, params)) await noteOther(strapi, type, code);
  return result;
}

async function noteFiles(strapi: Core.Strapi, { where }: WriteParams): Promise<void> {
  const files: readonly StoredFile[] = await strapi.db.query(fileUid).findMany({ where: where ?? {} });
  for (const file of files) {
    const uses = (await usesOf(strapi, file)).filter(({ isPublic }) => isPublic);
    for (const { uid, documentId, locale } of uses) await noteShowing(strapi, { uid, documentId, locale });
    if (uses.length > 0) await noteOther(strapi, fileType, file.documentId);
  }
}

async function localesOf(strapi: Core.Strapi, { where }: WriteParams): Promise<readonly string[]> {
  if (where === undefined) return [];
  const rows: readonly { readonly code: string }[] = await strapi.db.query('plugin::i18n.locale').findMany({ where });
  return rows.map(({ code }) => code);
}

function codesIn(result: unknown, { data }: WriteParams): readonly string[] {
  const rows = [result, ...[data].flat()] as readonly ({ readonly code?: unknown } | null | undefined)[];
  return rows.map((row) => row?.code).filter((code) => typeof code === 'string');
}

/** The key under which Strapi keeps it among its settings (@strapi/i18n, services/locales). */
function isDefaultLocale(result: unknown): boolean {
  return (result as { readonly key?: unknown } | null)?.key === 'plugin_i18n_default_locale';
}
