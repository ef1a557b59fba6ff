import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRecord } from '../../press/query/reading';
import { readTypedEntry } from '../entry/read-typed-entry';
import { withoutIdentity } from '../identity/without-identity';
import { refuseContradiction } from '../locale/refuse-contradiction';
import { refuseUnknownLocale } from '../locale/refuse-unknown-locale';
import { askedOf } from './asked-of';
import { refusedParameter } from '../refusals/refusal';

/** Reads the entry that is sent to be saved, whose `locale` and `status` are the request's, and leaves out who it is. */
export async function readPanelEntry(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { model } = ctx.params as { readonly model: string };
  if (!Object.hasOwn(strapi.contentTypes, model)) return;
  const body: unknown = ctx.request.body ?? {};
  if (!isRecord(body)) throw refusedParameter('body', 'body.no-fields');
  const { locale, status, ...data } = body;
  const asked = askedOf(ctx);
  await refuseUnknownLocale(strapi, asked.locale);
  const { locale: addressed } = asked.query;
  if (addressed !== undefined && addressed !== '*') await refuseContradiction(strapi, asked.locale, addressed);
  readTypedEntry(strapi, data, model);
  const typed = model.startsWith('api::') ? withoutIdentity(model, data) : data;
  ctx.request.body = { ...typed, ...given({ locale, status }) };
}

function given(parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
