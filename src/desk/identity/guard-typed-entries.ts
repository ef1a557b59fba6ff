import type { Core } from '@strapi/strapi';
import { findBadText } from '../../press/bytes/find-bad-text';
import { readTypedEntry } from '../entry/read-typed-entry';
import { refuseContradiction } from '../locale/refuse-contradiction';
import { refuseUnknownLocale } from '../locale/refuse-unknown-locale';
import { refusedParameter } from '../refusals/refusal';
import { isTyped } from './is-typed';
import { withoutIdentity } from './without-identity';

/**
 * Holds what somebody typed to its form, and takes the identity of rows out of it, before any other rule looks at it.
 * To be registered first: every road to an entry leads through the Document Service.
 */
export function guardTypedEntries(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!context.uid.startsWith('api::') || !isTyped(strapi)) return next();
    const params = context.params as Params;
    const { documentId, locale } = params;
    if (findBadText({ documentId, locale }) !== null) throw refusedParameter('documentId', 'document-id.unknown');
    await refuseUnknownLocale(strapi, locale, { all: true, list: true });
    if (params.data !== undefined) params.data = await typedData(strapi, context, params.data);
    return next();
  });
  const { validate } = strapi.contentAPI;
  const validateInput = validate.input;
  // Before Strapi walks through it: of a text where a component stands, it would not come back.
  validate.input = async (data, schema, ...rest) => {
    if (schema.uid.startsWith('api::')) readTypedEntry(strapi, data, schema.uid);
    return validateInput(data, schema, ...rest);
  };
}

type Data = Readonly<Record<string, unknown>>;

interface Params {
  readonly documentId?: unknown;
  readonly locale?: unknown;
  data?: Data;
}

interface Saving {
  readonly uid: string;
  readonly action: string;
  readonly params: unknown;
}

async function typedData(strapi: Core.Strapi, { uid, action, params }: Saving, data: Data): Promise<Data> {
  const { locale } = params as Params;
  // What a role may not copy, the content manager empties in a form of its own; its door has read what was typed.
  if (action !== 'clone') {
    readTypedEntry(strapi, data, uid);
    if (typeof locale !== 'object') await refuseContradiction(strapi, data.locale, locale);
  }
  const { auth, user } = strapi.requestContext.get()?.state ?? {};
  const author: unknown = auth?.strategy?.name === 'admin' ? user?.id : undefined;
  return withoutIdentity(uid, data, author);
}
