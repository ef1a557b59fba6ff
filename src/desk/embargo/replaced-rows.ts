import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication/publication-types';
import type { Transaction } from '../stored/hold-until-end';

const replaced = new WeakMap<Transaction, Set<string>>();

interface Version {
  readonly documentId: string;
  readonly locale: string;
}

/**
 * Notes what was public when the transaction began: Strapi publishes a public text anew by deleting its row first, and
 * nothing would tell such a text from one that has never been out.
 */
export async function noteReplaced(strapi: Core.Strapi, uid: PublicationUid, versions: readonly Version[]) {
  if (versions.length === 0 || !strapi.db.inTransaction()) return;
  await strapi.db.transaction(async ({ trx }) => {
    const noted = replaced.get(trx) ?? new Set<string>();
    replaced.set(trx, noted);
    for (const version of versions) noted.add(keyOf(uid, version));
  });
}

export async function isReplaced(strapi: Core.Strapi, uid: PublicationUid, version: Version): Promise<boolean> {
  if (!strapi.db.inTransaction()) return false;
  return strapi.db.transaction(async ({ trx }) => replaced.get(trx)?.has(keyOf(uid, version)) ?? false);
}

function keyOf(uid: PublicationUid, { documentId, locale }: Version): string {
  return `${uid} ${documentId} ${locale}`;
}
