import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import { wordModelOf, type Model, type Vocabulary } from './shapes/vocabulary';

/** Every type that has an address of its own, so that one that is added later is asked about, too. */
export function vocabularyOf(strapi: Core.Strapi): Vocabulary {
  const all = { ...strapi.contentTypes, ...strapi.components } as unknown as Readonly<Record<string, Model>>;
  const models = Object.entries(strapi.contentTypes).filter(([uid]) => uid.startsWith('api::'));
  return {
    models: models.map(([, model]) => wordModelOf(model as unknown as Model)),
    modelOf: (uid) => (all[uid] ? wordModelOf(all[uid]) : undefined),
    schema: (strapi.plugin('graphql').service('content-api') as { buildSchema(): GraphQLSchema }).buildSchema(),
    handles: ['speech3', 'speech-3', 'ada-marlow-3', 'person3', 'harbours-3', 'topic3', 'counter3', 'nowhere'],
  };
}
