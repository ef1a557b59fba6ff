import type { Core } from '@strapi/strapi';
import { actIn, sayAloud, type RunningAct } from '../acts/running-act';
import type { NewChange } from './stored-change';
import { tellChanges } from './tell-changes';

/**
 * Lets each transaction end with what it changed in public, and do what is to be done once it is committed. The place
 * where all of them end is Strapi's own `db.transaction`: what is nested in another ends with it. To be called from
 * `register`.
 * @param onTold is called once something new in the stream is committed, with what that is, before whoever acted is answered
 */
export function closeActs(strapi: Core.Strapi, onTold: (changes: readonly NewChange[]) => void): void {
  const { db } = strapi;
  const transaction = db.transaction.bind(db) as Transactions;
  db.transaction = (async (work?: Work) => {
    if (work === undefined || db.inTransaction()) return transaction(work);
    let act: RunningAct | undefined;
    let told: readonly NewChange[] = [];
    let committing: Promise<unknown> = Promise.resolve();
    const result = await transaction(async (running) => {
      committing = running.trx.executionPromise;
      const worked = await work(running);
      act = actIn(running.trx);
      // Whoever has taken it all back by hand, as a dry run does, has nothing to tell.
      if (act !== undefined && !running.trx.isCompleted()) told = await tellChanges(strapi, act, running.trx);
      return worked;
    });
    // Strapi does not look how the commit itself ended: what the database refuses, or loses, there would be said to be done.
    await committing;
    // Nothing that follows turns what is committed into an error, and each is done whatever the others do.
    const announcements =
      act === undefined ? [] : [...act.announcements, ...(told.length > 0 ? [() => onTold(told)] : [])];
    for (const announcement of announcements) sayAloud(strapi, announcement);
    return result;
  }) as typeof db.transaction;
}

type Running = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0];
type Work = (running: Running) => unknown;
type Transactions = (work?: Work) => Promise<unknown>;
