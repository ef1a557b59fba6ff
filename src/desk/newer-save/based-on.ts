import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRecord } from '../../press/query/reading';
import { refusedParameter } from '../refusals/refusal';
import type { FieldTags } from './field-tags';

/** What a form has read before somebody wrote in it, as the panel sends it with a save. */
export interface BasedOn {
  readonly uid: string;
  /** Undefined for a single type, which is one document. */
  readonly documentId: string | undefined;
  readonly tags: FieldTags;
  /** Whether what is done concerns fields that are not sent, too: a publication puts them all before the public. */
  readonly isWhole: boolean;
  /** A publication saves first and then publishes: what is in between is its own. */
  isChecked: boolean;
  /** What the draft says once all is done, for the answer. */
  after: FieldTags | null;
}

/** Where the panel puts it, among words of its own such as `__component`; Strapi is never shown it. */
const key = '__basedOn';

/** Takes out of a request what its form was based on; undefined where it does not say, as a token or a script does not. */
export function takeBasedOn(ctx: Context, isWhole: boolean): BasedOn | undefined {
  const body: unknown = ctx.request.body;
  if (!isRecord(body) || !(key in body)) return undefined;
  const { [key]: tags, ...data } = body;
  ctx.request.body = data;
  if (!isTags(tags)) throw refusedParameter(key, 'save.tags-expected', { name: key });
  const { model, id } = ctx.params as { readonly model: string; readonly id?: string };
  return { uid: model, documentId: id, tags, isWhole, isChecked: false, after: null };
}

export function basedOn(strapi: Core.Strapi): BasedOn | undefined {
  return strapi.requestContext.get()?.state.basedOn as BasedOn | undefined;
}

function isTags(value: unknown): value is FieldTags {
  return isRecord(value) && Object.values(value).every((tag) => typeof tag === 'string');
}
