import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refuseUnknownLocale } from '../locale/refuse-unknown-locale';
import { askedOf } from './asked-of';
import { readQuestion } from '../question/read-question';

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Reads what a list or an entry of the content manager is asked, without the two words of the panel's own that are no
 * attributes: the filter `__status` and the sort by `status`.
 */
export async function readPanelQuestion(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { model } = ctx.params as { readonly model: string };
  if (!Object.hasOwn(strapi.contentTypes, model)) return;
  const { filters, sort, locale, ...rest } = askedOf(ctx).query;
  const question = { ...rest, ...given('filters', withoutStatus(filters)), ...given('sort', withoutStatusKey(sort)) };
  readQuestion(strapi, question, model, 'panel');
  await refuseUnknownLocale(strapi, locale, { all: ctx.method !== 'PUT', list: true });
}

function given(name: string, value: unknown): Parameters {
  return value === undefined ? {} : { [name]: value };
}

function withoutStatus(filters: unknown): unknown {
  const { $and, ...rest } = (filters ?? {}) as { readonly $and?: unknown };
  if (!Array.isArray($and)) return filters;
  const left = $and.filter((each: unknown) => !isStatus(each));
  return left.length === 0 ? rest : { ...rest, $and: left };
}

function isStatus(filter: unknown): boolean {
  const { __status: status, ...others } = (filter ?? {}) as { readonly __status?: { readonly $eq?: unknown } };
  return Object.keys(others).length === 0 && typeof status?.$eq === 'string';
}

function withoutStatusKey(sort: unknown): unknown {
  const keys: readonly unknown[] = Array.isArray(sort) ? sort : [sort];
  const left = keys.filter((key) => typeof key !== 'string' || !/^status:(?:asc|desc)$/i.test(key.trim()));
  return left.length === 0 ? undefined : Array.isArray(sort) ? left : sort;
}
