import { LRUCache } from 'lru-cache';
import type { Core } from '@strapi/strapi';
import { createGenerations, type Generations } from '../../core/generations';
import { createShelf, type Shelf } from '../../core/shelf';
import type { Flight } from './flights';
import { settingsOf, type Settings } from './settings';

/** All that the plugin holds in memory for one app. */
export interface Stand {
  readonly settings: Settings;
  /** What time it is for the app, in milliseconds since 1970. */
  now(): number;
  readonly graphqlPath: string;
  /** What a tag is called outside. */
  readonly groupOf: (tag: string) => string | null;
  readonly generations: Generations;
  readonly shelf: Shelf;
  /** By which headers of a request the answers of an address differ, of those that do. */
  readonly varying: LRUCache<string, readonly string[]>;
  /** What is being made right now. */
  readonly flights: Map<string, Flight>;
  readonly leaseMs: number | null;
  /** Up to when, on the stopwatch of this process, everything is known that others have changed. */
  heardMs: number;
}

const stands = new WeakMap<Core.Strapi, Stand>();

export function standOf(strapi: Core.Strapi): Stand {
  const stand = stands.get(strapi) ?? createStand(strapi);
  stands.set(strapi, stand);
  return stand;
}

function createStand(strapi: Core.Strapi): Stand {
  const settings = settingsOf(strapi);
  const varyingBytes = Math.floor(settings.mostBytes * VARYING_SHARE);
  return {
    settings,
    now: () => settings.now(strapi),
    graphqlPath: strapi.config.get<string>('plugin::graphql.endpoint', '/graphql'),
    groupOf: settings.groupOf(strapi),
    generations: createGenerations(),
    shelf: createShelf(Math.max(1, settings.mostBytes - varyingBytes)),
    varying: new LRUCache({
      maxSize: Math.max(1, varyingBytes),
      sizeCalculation: (names, address) => 200 + 2 * address.length + 20 * names.length,
    }),
    flights: new Map(),
    leaseMs: settings.leaseMs === 'by-database' ? leaseFor(strapi) : settings.leaseMs,
    heardMs: Number.NEGATIVE_INFINITY,
  };
}

/** Of the bytes that may be kept. An address that is forgotten here is made anew, no more. */
const VARYING_SHARE = 1 / 16;

/** Whoever shares a server’s database with others may have to hear of them; SQLite mostly has one process. */
function leaseFor(strapi: Core.Strapi): number | null {
  return strapi.db.dialect.client === 'sqlite' ? null : 1000;
}
