import type { Core, UID } from '@strapi/strapi';
import { defaultLocaleOf } from '../site/default-locale';
import { contentRights } from '../rights/content-rights';
import { onWrites } from '../writes/on-writes';
import { refusal } from '../refusals/refusal';
import { attributesOf } from '../../press/attributes/kind-of';
import { draftsWhere, publicRowsWhere } from '../stored/draft-or-public';

/**
 * Holds admins to the locales of their role where Strapi does not: its content manager asks whether somebody may create
 * at all, and not in which locale, when a text, a copy or a new locale of a text is made. Nor does it ask, when a text
 * is deleted, whether it was public: that takes it off the site, and so is for those who may publish.
 */
export function guardLocales(strapi: Core.Strapi): void {
  onWrites(strapi, async (context, next) => {
    const { uid, action } = context;
    const params = context.params as Params;
    const sender = adminSender(strapi, uid);
    if (sender === undefined) return next();
    const { rights } = sender;
    for (const locale of await localesMade(strapi, uid, action, params)) {
      // Conditions of a custom role may look at the text's author, who is whoever creates it.
      const made = { ...params.data, locale, createdBy: sender.user };
      if (!rights.create(made)) throw refusal('role.may-not-write', { locale });
      // The content manager empties whatever the role may not write: a copy would come without the text's embargo.
      if (action === 'clone' && attributesOf(uid, 'private').some((field) => !rights.create(made, field)))
        throw refusal('role.may-not-copy');
    }
    for (const row of await rowsTakenDown(strapi, uid, action, params)) {
      if (!rights.publish(row)) throw refusal('role.may-not-delete');
    }
    return next();
  });
}

interface Params {
  readonly documentId?: string;
  readonly locale?: string | readonly string[] | null;
  readonly data?: Readonly<Record<string, unknown>>;
}

interface Row {
  readonly id: number;
  readonly locale: string;
}

function adminSender(strapi: Core.Strapi, uid: UID.ContentType) {
  const { auth, user } = strapi.requestContext.get()?.state ?? {};
  if (auth?.strategy?.name !== 'admin' || !uid.startsWith('api::')) return undefined;
  return { user: user as unknown, rights: contentRights(strapi, uid) };
}

/** The locales in which the action makes a text that is not there yet. */
async function localesMade(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  action: string,
  params: Params,
): Promise<readonly string[]> {
  if (action !== 'create' && action !== 'update' && action !== 'clone') return [];
  if (action === 'create') return [String(params.locale ?? (await defaultLocaleOf(strapi)))];
  const drafts = await rowsOf(strapi, uid, params, draftsWhere());
  if (action === 'clone') return drafts.map(({ locale }) => locale);
  return drafts.length > 0 ? [] : [String(params.locale ?? (await defaultLocaleOf(strapi)))];
}

async function rowsTakenDown(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  action: string,
  params: Params,
): Promise<readonly Row[]> {
  return action === 'delete' ? rowsOf(strapi, uid, params, publicRowsWhere()) : [];
}

async function rowsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, locale }: Params,
  state: object,
): Promise<readonly Row[]> {
  const locales = locale === '*' ? {} : { locale: locale ?? (await defaultLocaleOf(strapi)) };
  return strapi.db.query(uid).findMany({ where: { documentId, ...locales, ...state } });
}
