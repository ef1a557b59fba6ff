import type { Core } from '@strapi/strapi';
import type { EntryFields } from '../computed/entry-fields';

/** As much as is used of the service of \`strapi-plugin-newsstand\`, which keeps answers, where a project has it. */
interface Keeper {
  tell(holding: { readonly validUntil: number | null }): void;
}

/**
 * Tells until when these fields are what they are, to whoever keeps answers: a count until its next change, a clock until the
 * next minute.
 * @param now as of when they were worked out, in milliseconds since 1970
 */
export function tellKeeper(strapi: Core.Strapi, fields: EntryFields, now: number): void {
  const keeper = keeperOf(strapi);
  if (keeper === null) return;
  const { nextChangeAt, time } = fields;
  if (nextChangeAt) keeper.tell({ validUntil: Date.parse(nextChangeAt) });
  // Where a zone has no time at that instant, it may have one at the next.
  if (time !== undefined) keeper.tell({ validUntil: (Math.floor(now / MINUTE_MS) + 1) * MINUTE_MS });
}

const MINUTE_MS = 60_000;

function keeperOf(strapi: Core.Strapi): Keeper | null {
  const plugin = strapi.plugin('newsstand') as { service(name: string): Keeper } | undefined;
  return plugin?.service('answers') ?? null;
}
