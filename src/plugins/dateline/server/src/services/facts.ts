import { AsyncLocalStorage } from 'node:async_hooks';
import type { FactsKeeper, Listener } from '../facts/facts-keeper';
import type { FactNames } from '../opt-in/fact-names';

/** `strapi.plugin('dateline').service('facts')` */
export const facts = (): FactsKeeper => {
  let known: FactNames = new Map();
  const listeners: Listener[] = [];
  const running = new AsyncLocalStorage<true>();
  return {
    namesOf: (uid) => known.get(uid) ?? [],
    whenMoved: (listener) => void listeners.push(listener),
    isMoving: () => running.getStore() === true,
    know: (names) => void (known = names),
    moving: async (work) => running.run(true, work),
    async tell(moved) {
      for (const listener of listeners) await listener(moved);
    },
  };
};
