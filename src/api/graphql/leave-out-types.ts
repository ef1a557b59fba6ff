import type { Core } from '@strapi/strapi';

/**
 * What the house keeps for itself and tells by addresses of its own. A generated query would show it to every read-only
 * token, which may read any type that has one, and let it filter by what a withdrawn text said.
 */
const own: readonly string[] = [
  'api::import.reading',
  'api::schedule.schedule',
  'api::embargo.embargo',
  'api::withdrawal.withdrawal',
  'api::redirect.redirect',
];

/**
 * Leaves types out of GraphQL: the house's own, and Strapi's review workflows, which belong to the paid edition and are set
 * in the panel. Strapi 5.54 offers them all the same, and to make one as published asks `published_at` of a table without
 * that column: PostgreSQL answers with an error, and the transaction around it is never ended.
 */
export function leaveOutTypes(strapi: Core.Strapi): void {
  const workflows = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('plugin::review-workflows.'));
  for (const uid of [...own, ...workflows]) strapi.plugin('graphql').service('extension').shadowCRUD(uid).disable();
}
