import type { Core } from '@strapi/strapi';

/** Rings in this process when there may be something new in the stream, now and then in vain. */
export interface Bell {
  ring(): void;
  onRing(listener: () => void): () => void;
}

const bells = new WeakMap<Core.Strapi, Bell>();

export function bellOf(strapi: Core.Strapi): Bell {
  const bell = bells.get(strapi) ?? createBell();
  bells.set(strapi, bell);
  return bell;
}

function createBell(): Bell {
  const listeners = new Set<() => void>();
  return {
    ring: () => {
      for (const listener of [...listeners]) listener();
    },
    onRing: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
