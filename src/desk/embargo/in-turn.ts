import type { Core } from '@strapi/strapi';
import type { Transaction } from '../stored/hold-until-end';

const turns = new WeakMap<Transaction, Promise<unknown>>();

/**
 * Does the work in a transaction, after whatever of this kind has begun in the same one before: Strapi writes the
 * languages of a copy side by side, and each would find that the others have no embargo yet. Other transactions wait at
 * the text's lock.
 */
export async function inTurn<Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> {
  return strapi.db.transaction(({ trx }) => {
    const turn = (turns.get(trx) ?? Promise.resolve()).then(work);
    turns.set(
      trx,
      turn.catch(() => undefined),
    );
    return turn;
  });
}
