import type { Core } from '@strapi/strapi';
import type { AddressRule } from '../../core/addresses';

/** `newsstand` in `config/plugins`. */
export interface Settings {
  /** Whether answers are kept at all. Without, every one is made anew, with the same headers. */
  readonly keeps: boolean;
  /** How much is kept, in bytes. */
  readonly mostBytes: number;
  /** Which paths are answered alike to everybody without credentials; null for the content API and GraphQL. */
  readonly covers: ((strapi: Core.Strapi) => (path: string) => boolean) | null;
  /** Of which parameters an address’s answer is made; addresses without a rule count as they are written. */
  readonly addresses: readonly AddressRule[];
  /** Headers of a request, in small letters, whose bearer is answered for himself: never from memory. */
  readonly privateHeaders: readonly string[];
  /** Headers of a request that decide its answer without the answer’s `Vary` saying so. */
  readonly variesBy: readonly string[];
  /** What time it is for whoever told until when an answer holds, in milliseconds since 1970. */
  readonly now: (strapi: Core.Strapi) => number;
  /**
   * For so long after this instance has last heard of what others change an answer is given away; null where no other
   * writes into the database. By default null on SQLite and a second on any other.
   */
  readonly leaseMs: number | null | 'by-database';
  /** On every answer, and on those of which nothing else was told. */
  readonly commonTags: readonly string[];
  readonly untoldTags: readonly string[];
  /** What a tag is called outside; null for one that stays inside. */
  readonly groupOf: (strapi: Core.Strapi) => (tag: string) => string | null;
  readonly tellsCacheGroups: boolean;
  readonly tellsSurrogateKey: boolean;
  /** In seconds: RFC 9111 §5.2.2.1 and RFC 5861 §4. */
  readonly maxAgeSeconds: number;
  readonly staleIfErrorSeconds: number;
  /** See `Caps` in core/fresh-for.ts. */
  readonly gridMs: number;
  readonly gridSettlesMs: number;
  /** The name in `Cache-Status`. */
  readonly name: string;
  /**
   * Asked before each answer from memory: headers of that answer alone, such as a request’s id, or null to let the
   * request go through the whole app, where a limit is kept.
   */
  readonly beforeHit: ((request: Asked) => Readonly<Record<string, string>> | null) | null;
}

/** As much of a request as decides about it before the app has seen it. */
export interface Asked {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

const defaults: Settings = {
  keeps: true,
  mostBytes: 64 * 1024 * 1024,
  covers: null,
  addresses: [],
  privateHeaders: ['authorization', 'cookie'],
  variesBy: ['host', 'x-forwarded-host', 'x-forwarded-proto'],
  now: () => Date.now(),
  leaseMs: 'by-database',
  commonTags: [],
  untoldTags: [],
  groupOf: () => () => null,
  tellsCacheGroups: true,
  tellsSurrogateKey: false,
  maxAgeSeconds: 1,
  staleIfErrorSeconds: 0,
  gridMs: 0,
  gridSettlesMs: 0,
  name: 'newsstand',
  beforeHit: null,
};

export interface StrapiConfig {
  readonly default: Settings;
  /** @throws Error in a sentence that names the setting. */
  validator(config: Readonly<Record<string, unknown>>): void;
}

/** What Strapi reads: the defaults, and what is refused at the start, in a sentence. */
export const settings: StrapiConfig = {
  default: defaults,
  validator(config: Readonly<Record<string, unknown>>) {
    for (const [name, value] of Object.entries(config)) {
      const rule = rules[name as keyof Settings];
      if (rule === undefined)
        throw new Error(`newsstand: “${name}” is no setting: expected ${Object.keys(rules).join(', ')}.`);
      if (!rule.isRight(value)) throw new Error(`newsstand: “${name}” is ${String(value)}: expected ${rule.expected}.`);
    }
  },
};

interface Rule {
  readonly expected: string;
  isRight(value: unknown): boolean;
}

const isWhole = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const bool: Rule = { expected: 'true or false', isRight: (value) => typeof value === 'boolean' };
const whole: Rule = { expected: 'a whole number, 0 or more', isRight: isWhole };
const work: Rule = { expected: 'a function', isRight: (value) => typeof value === 'function' };
const workOrNull: Rule = { expected: 'a function or null', isRight: (value) => value === null || work.isRight(value) };
const list: Rule = { expected: 'a list', isRight: Array.isArray };
const names: Rule = {
  expected: 'a list of texts',
  isRight: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
};

const rules: Readonly<Record<keyof Settings, Rule>> = {
  keeps: bool,
  mostBytes: whole,
  covers: workOrNull,
  addresses: list,
  privateHeaders: names,
  variesBy: names,
  now: work,
  leaseMs: {
    expected: 'milliseconds, null or "by-database"',
    isRight: (value) => value === null || value === 'by-database' || isWhole(value),
  },
  commonTags: names,
  untoldTags: names,
  groupOf: work,
  tellsCacheGroups: bool,
  tellsSurrogateKey: bool,
  maxAgeSeconds: whole,
  staleIfErrorSeconds: whole,
  gridMs: whole,
  gridSettlesMs: whole,
  name: { expected: 'a token', isRight: (value) => typeof value === 'string' && /^[A-Za-z][\w.-]*$/.test(value) },
  beforeHit: workOrNull,
};

export function settingsOf(strapi: Core.Strapi): Settings {
  return strapi.config.get<Settings>('plugin::newsstand');
}
