import type { Core, UID } from '@strapi/strapi';
import { kindOf } from '../../press/attributes/kind-of';
import type { LeftBehind } from '../../press/panel/left-behind';

type Values = Readonly<Record<string, unknown>>;

interface FillingIn {
  transformDocument(document: Values, model: string, ...rest: readonly unknown[]): Promise<Record<string, unknown>>;
}

interface FillingInController {
  getFillFromLocaleData(ctx: { body?: unknown }): Promise<unknown>;
}

/**
 * What "Fill in from another locale" of Strapi 5.54 copies into a form, without the address, which is made of the title that
 * it stands under; and beside it, as `leftBehind`, the links that it loses without a word, since what they lead to has no
 * version in the language that is filled in.
 */
export function fillInOpenly(strapi: Core.Strapi): void {
  const told = new WeakMap<object, readonly LeftBehind[]>();
  const service = strapi.plugin('i18n').service('fill-from-locale') as unknown as FillingIn;
  const { transformDocument } = service;
  service.transformDocument = async (document, model, ...rest) => {
    const copied = Object.entries(await transformDocument(document, model, ...rest));
    const data = Object.fromEntries(copied.filter(([name]) => kindOf(model, name) !== 'given'));
    told.set(data, leftBehind(strapi, model, document, data));
    return data;
  };
  const controller = strapi.plugin('i18n').controller('content-types') as unknown as FillingInController;
  const { getFillFromLocaleData } = controller;
  controller.getFillFromLocaleData = async (ctx) => {
    await getFillFromLocaleData(ctx);
    const { data } = (ctx.body ?? {}) as { readonly data?: object };
    if (data !== undefined) ctx.body = { data, leftBehind: told.get(data) ?? [] };
  };
}

/** Each once, in the order of the form. */
function leftBehind(strapi: Core.Strapi, uid: string, from: Values, to: Values): readonly LeftBehind[] {
  const lost = Object.entries(strapi.getModel(uid as UID.Schema).attributes).flatMap(([name, attribute]) => {
    if (attribute.type === 'component') {
      const parts = listOf(to[name]);
      return listOf(from[name]).flatMap((part, index) =>
        leftBehind(strapi, attribute.component, part, parts[index] ?? {}),
      );
    }
    if (attribute.type !== 'relation' || !('target' in attribute)) return [];
    const { connect } = (to[name] ?? {}) as { readonly connect?: unknown };
    const taken = new Set(listOf(connect).map(({ documentId }) => documentId));
    const missing = listOf(from[name]).filter(({ documentId }) => !taken.has(documentId));
    return missing.map((linked) => ({ uid: attribute.target as string, name: nameOf(linked) }));
  });
  return lost.filter(({ name }, index) => lost.findIndex((other) => other.name === name) === index);
}

function listOf(value: unknown): readonly Values[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is Values => typeof item === 'object' && item !== null);
}

function nameOf({ name, title, documentId }: Values): string {
  return [name, title, documentId].find((said): said is string => typeof said === 'string') ?? '';
}
