import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRowId } from '../../press/entry/read-relation';
import { attributeOf, targetOf, type Model } from '../../press/query/model';
import { refuseUnknownLocale } from '../locale/refuse-unknown-locale';
import { readQuestion } from '../question/read-question';
import { refusal, refusedParameter } from '../refusals/refusal';

/** Reads what a field of relations asks: which entries there are to choose from, and which are chosen. */
export async function readRelationQuestion(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { model: uid, targetField, id } = ctx.params as Readonly<Record<string, string>>;
  const { locale, idsToOmit, idsToInclude, _filter, id: source, ...question } = ctx.query as Parameters;
  const target = relationTarget(strapi, uid ?? '', targetField ?? '');
  if (!mayRead(strapi, ctx, uid ?? '', targetField ?? '')) throw refusal('role.forbidden');
  await refuseUnknownLocale(strapi, locale);
  readQuestion(strapi, withWords(question), target, 'panel');
  for (const [name, list] of Object.entries({ idsToOmit, idsToInclude })) readIds(name, list);
  if (_filter !== undefined && (typeof _filter !== 'string' || !textOperators.has(_filter)))
    throw refusedParameter('_filter', 'relation.operator-expected', { operators: [...textOperators].join(', ') });
  // A component has no documentId, and is looked for by its row.
  const isComponent = Object.hasOwn(strapi.components, uid ?? '');
  for (const handle of [id, source]) {
    // The panel writes none as an empty one, for a text that is only being begun.
    if (handle === undefined || handle === '') continue;
    if (isComponent ? !isRowId(handle) : typeof handle !== 'string')
      throw refusedParameter('id', 'relation.id-expected');
  }
}

type Parameters = Readonly<Record<string, unknown>>;

/** The status of the question is that of the entry with the field, and may be empty. */
function withWords({ status, component: _component, ...question }: Parameters): Parameters {
  return status === '' || status === undefined ? question : { ...question, status };
}

function relationTarget(strapi: Core.Strapi, uid: string, field: string): string {
  const models = { ...strapi.contentTypes, ...strapi.components } as unknown as Readonly<Record<string, Model>>;
  const model = Object.hasOwn(models, uid) ? models[uid] : undefined;
  const attribute = model === undefined ? undefined : attributeOf(model, field);
  const target = attribute?.type === 'relation' ? targetOf(attribute) : undefined;
  if (target !== undefined) return target;
  throw refusedParameter('targetField', 'relation.unknown', { type: uid.slice(0, 80), field: field.slice(0, 80) });
}

/** Strapi answers 403 and goes on without what it would have worked with. */
function mayRead(strapi: Core.Strapi, ctx: Context, model: string, field: string): boolean {
  if (Object.hasOwn(strapi.components, model)) return true;
  const checkers = strapi.plugin('content-manager').service('permission-checker');
  return !checkers.create({ userAbility: ctx.state.userAbility, model }).cannot.read(null, field);
}

const textOperators: ReadonlySet<string> = new Set([
  '$eq',
  '$eqi',
  '$contains',
  '$containsi',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
]);

const MOST_IDS = 1_000;

function readIds(name: string, list: unknown): void {
  if (list === undefined) return;
  if (Array.isArray(list) && list.length <= MOST_IDS && list.every(isRowId)) return;
  throw refusedParameter(name, 'parameter.ids-expected', { name, most: MOST_IDS });
}
