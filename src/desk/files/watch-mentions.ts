import type { Core } from '@strapi/strapi';
import { mentionedNames } from '../../press/files/mentioned-names';
import { fileHolders } from './file-holders';
import { forgetMentions, noteMentions } from './note-mentions';

/**
 * Keeps what stored texts mention of files, with the texts and in their transaction, on every road that ends in the
 * query engine. What is still noted of a row that is gone does no harm: a use is traced to a row that stands.
 */
export function watchMentions(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    async afterCreate({ model, params, result }) {
      if (mentions(strapi, model.uid, params.data)) await noteMentions(strapi, model.uid, [idOf(result)]);
    },
    async beforeCreateMany(event) {
      const { model, params } = event;
      const rows = params.data as readonly unknown[];
      if (rows.some((row) => mentions(strapi, model.uid, row))) event.state = { last: await lastId(strapi, model.uid) };
    },
    async afterCreateMany({ model, state }) {
      const { last } = state as { last?: number };
      if (last !== undefined)
        await noteMentions(strapi, model.uid, await idsOf(strapi, model.uid, { id: { $gt: last } }));
    },
    async afterUpdate({ model, params, result }) {
      if (isWritten(strapi, model.uid, params.data)) await noteMentions(strapi, model.uid, [idOf(result)]);
    },
    async beforeUpdateMany(event) {
      const { model, params } = event;
      // Looked up before: what the rows are found by may be what changes.
      if (isWritten(strapi, model.uid, params.data))
        event.state = { ids: await idsOf(strapi, model.uid, params.where) };
    },
    async afterUpdateMany({ model, state }) {
      await noteMentions(strapi, model.uid, (state as { ids?: readonly number[] }).ids ?? []);
    },
    async afterDelete({ model, result }) {
      if (result && mayHaveMentioned(strapi, model.uid, result))
        await forgetMentions(strapi, model.uid, [idOf(result)]);
    },
  });
}

function idOf(row: unknown): number {
  return (row as { id: number }).id;
}

/** Whether an update may change what is mentioned: also one that takes the last picture out. */
function isWritten(strapi: Core.Strapi, uid: string, data: unknown): boolean {
  return textsOf(strapi, uid).some((text) => Object.hasOwn(data as object, text));
}

function mentions(strapi: Core.Strapi, uid: string, data: unknown): boolean {
  return textsOf(strapi, uid).some((text) => mentionedNames((data as Record<string, unknown>)[text]).length > 0);
}

/** Of a row that nothing was noted of, nothing is to be forgotten. Whoever deletes may have asked for a part of it. */
function mayHaveMentioned(strapi: Core.Strapi, uid: string, row: object): boolean {
  return textsOf(strapi, uid).some((text) => !Object.hasOwn(row, text)) || mentions(strapi, uid, row);
}

function textsOf(strapi: Core.Strapi, uid: string): readonly string[] {
  return fileHolders(strapi).texts.get(uid) ?? [];
}

/** SQLite does not tell the ids of rows that were made together, only that all of them are higher. */
async function lastId(strapi: Core.Strapi, uid: string): Promise<number> {
  const row: { id: number } | null = await strapi.db.query(uid).findOne({ select: ['id'], orderBy: { id: 'desc' } });
  return row?.id ?? 0;
}

async function idsOf(strapi: Core.Strapi, uid: string, where: unknown): Promise<readonly number[]> {
  const rows: readonly { id: number }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['id'], where: where as Record<string, unknown> });
  return rows.map(({ id }) => id);
}
