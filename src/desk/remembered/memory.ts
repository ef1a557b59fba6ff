import type { Core } from '@strapi/strapi';
import type { Tag } from '../../press/public/tags';

/** A value that was loaded, or is on its way. */
export interface Remembered {
  readonly value: Promise<unknown>;
  /** The generation in which its load began. */
  readonly born: number;
  readonly tags: readonly Tag[];
  readonly untilMs: number;
}

/**
 * What is remembered, and in which generation each tag changed last. Nothing is taken out when something changes: what was
 * loaded holds as long as none of its tags has a later generation than the one in which its load began, so that a change
 * which comes while something is being loaded counts as well.
 */
interface Memory {
  readonly values: Map<string, Remembered>;
  readonly changedIn: Map<Tag, number>;
  generation: number;
}

/** One for each app, kept by the app itself: whoever forgets must reach whatever is remembered. */
export function memoryOf(strapi: Core.Strapi): Memory {
  if (!strapi.has(NAME)) strapi.add(NAME, { values: new Map(), changedIn: new Map(), generation: 0 } satisfies Memory);
  return strapi.get(NAME) as Memory;
}

const NAME = 'chancery.memory';

export function holds({ changedIn }: Memory, { born, tags, untilMs }: Remembered): boolean {
  return performance.now() < untilMs && tags.every((tag) => (changedIn.get(tag) ?? 0) <= born);
}

/** Whatever depends on one of these is loaded anew when it is asked for next. */
export function forget(strapi: Core.Strapi, tags: Iterable<Tag>): void {
  const memory = memoryOf(strapi);
  memory.generation += 1;
  const remembered = new Set([...memory.values.values()].flatMap((value) => value.tags));
  // Of what nothing depends on, as each text that is published, nothing has to be known.
  for (const tag of tags) if (remembered.has(tag)) memory.changedIn.set(tag, memory.generation);
}

export function forgetAll(strapi: Core.Strapi): void {
  const memory = memoryOf(strapi);
  memory.generation += 1;
  memory.values.clear();
}
