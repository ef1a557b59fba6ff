import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { defaultLocaleOf } from '../default-locale';
import { contentRights } from './content-rights';

/**
 * Holds admins to the locales of their role where Strapi does not: its content manager asks whether somebody may create
 * at all, and not in which locale, when a text, a copy or a new locale of a text is made. Nor does it ask, when a text
 * is deleted, whether it was public: that takes it off the site, and so is for those who may publish.
 */
export function guardLocales(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const params = context.params as Params;
    const sender = adminSender(strapi, uid);
    if (sender === undefined) return next();
    const { rights } = sender;
    for (const locale of await localesMade(strapi, uid, action, params)) {
      // Conditions of a custom role may look at the text's author, who is whoever creates it.
      const made = { ...params.data, locale, createdBy: sender.user };
      if (!rights.create(made)) refuse(`Your role does not write in the locale "${locale}".`);
      if (action === 'clone' && carriedOver(strapi, uid).some((field) => !rights.create(made, field)))
        refuse('Your role does not write all of this text, and so cannot copy it.');
    }
    for (const row of await rowsTakenDown(strapi, uid, action, params)) {
      if (!rights.publish(row)) refuse('This text is public, so only somebody who may publish may delete it.');
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

/**
 * What a copy must not lose: the content manager empties whatever the role may not write, and a copy of an embargoed
 * text would come without its embargo.
 */
function carriedOver(strapi: Core.Strapi, uid: UID.ContentType): readonly string[] {
  return ['embargoedUntil', 'dayOrder'].filter((field) => field in strapi.contentTypes[uid].attributes);
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
  const drafts = await rowsOf(strapi, uid, params, { publishedAt: null });
  if (action === 'clone') return drafts.map(({ locale }) => locale);
  return drafts.length > 0 ? [] : [String(params.locale ?? (await defaultLocaleOf(strapi)))];
}

async function rowsTakenDown(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  action: string,
  params: Params,
): Promise<readonly Row[]> {
  return action === 'delete' ? rowsOf(strapi, uid, params, { publishedAt: { $notNull: true } }) : [];
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

function refuse(sentence: string): never {
  throw new errors.PolicyError(sentence);
}
