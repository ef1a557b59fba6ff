import type { Core } from '@strapi/strapi';

/** As much of the plugin’s service as the house tells: see `AnswersService` there. */
interface Answers {
  tell(holding: { readonly tags?: readonly string[]; readonly validUntil?: number | null }): void;
  drop(tags: Iterable<string>): void;
  dropAll(): void;
  heard(askedMs: number): void;
}

/** Null where the plugin is switched off: then every answer is made anew. */
export function newsstand(strapi: Core.Strapi): Answers | null {
  const plugin = strapi.plugin('newsstand') as { service(name: string): Answers } | undefined;
  return plugin?.service('answers') ?? null;
}
