import type { Core } from '@strapi/strapi';
import type { Change } from '../../press/changes/change';
import { changeOf } from './stored-change';
import { streamTable, toStored, type StreamColumns } from './stream-table';

/** The rows behind a position, oldest first. */
export async function listChanges(strapi: Core.Strapi, after: number, limit: number): Promise<readonly Change[]> {
  const table = await streamTable(strapi);
  const asking = table().select('*').where('position', '>', after).andWhere('position', '>', 0);
  const rows = (await asking.orderBy('position').limit(limit)) as readonly StreamColumns[];
  return rows.map(toStored).map(changeOf);
}
