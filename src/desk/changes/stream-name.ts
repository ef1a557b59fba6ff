import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { STREAM_LENGTH } from '../../press/changes/change-cursor';
import { now } from '../clock/now';
import { beginning, changes } from './stored-change';
import { streamTable, type StreamColumns } from './stream-table';

/**
 * Which stream this database has. It is named when it begins, so that a cursor from before another database's content came
 * in its place (`strapi import` empties the table) is seen to be of another one.
 */
export async function streamName(strapi: Core.Strapi): Promise<string> {
  const known = await readName(strapi);
  if (known !== undefined) return known;
  const documentId = randomBytes(STREAM_LENGTH / 2).toString('hex');
  const nothing = { addressBefore: null, addressAfter: null, version: null, digest: null };
  const data = { position: 0, at: now(strapi), what: beginning, type: 'stream', documentId, locale: '', ...nothing };
  try {
    await strapi.db.query(changes).create({ data });
  } catch (error) {
    // Another instance has named it at the same moment: there is one position 0.
    const named = await readName(strapi);
    if (named === undefined) throw error;
    return named;
  }
  return documentId;
}

async function readName(strapi: Core.Strapi): Promise<string | undefined> {
  const table = await streamTable(strapi);
  const row = (await table().select('document_id').where({ position: 0 }).first()) as
    Pick<StreamColumns, 'document_id'> | undefined;
  return row?.document_id;
}
