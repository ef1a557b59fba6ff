import type { Core } from '@strapi/strapi';
import { answerFirst } from './answer-first';
import { gatherAnswers } from './gather-answers';
import { standOf, type Stand } from './stand';
import { watchTables } from './watch-tables';

/** Strapi calls it before it sets up its own middlewares: ours stands outside of them all. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const stand = standOf(strapi);
  const covers = stand.settings.covers?.(strapi) ?? contentApi(strapi, stand);
  if (stand.settings.keeps) watchTables(strapi, stand);
  strapi.server.use(gatherAnswers(stand, covers));
  if (stand.settings.keeps) answerFirst(strapi, stand, covers);
}

/** What is below the content API’s prefix, and GraphQL’s address. */
function contentApi(strapi: Core.Strapi, { graphqlPath }: Stand): (path: string) => boolean {
  const prefix = `${strapi.config.get<string>('api.rest.prefix', '/api')}/`;
  return (path) => path.startsWith(prefix) || path === graphqlPath;
}
