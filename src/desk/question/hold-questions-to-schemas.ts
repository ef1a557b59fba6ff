import type { Core } from '@strapi/strapi';
import { refuseUnknownLocale } from '../locale/refuse-unknown-locale';
import { readQuestion } from './read-question';

/**
 * Reads every question by the schema before Strapi works with it. REST's controllers and GraphQL's resolvers, down to
 * each relation, all have their questions checked by the same function of Strapi's: it stands in front of that one.
 * To be called last, so that it stands outside of what looks at the meaning of a question whose form is sound.
 */
export function holdQuestionsToSchemas(strapi: Core.Strapi): void {
  const { validate } = strapi.contentAPI;
  const validateQuery = validate.query;
  validate.query = async (query, schema, options) => {
    readQuestion(strapi, query, schema.uid, 'public');
    const { locale } = query as { readonly locale?: unknown };
    await refuseUnknownLocale(strapi, locale, { all: mayAskAll(query, schema, options) });
    return validateQuery(query, schema, options);
  };
}

interface Options {
  readonly route?: { readonly handler?: unknown };
}

/** All languages at once make sense of a list, and of what is deleted. */
function mayAskAll(query: object, { kind }: { readonly kind?: string }, options: unknown): boolean {
  const handler = ((options ?? {}) as Options).route?.handler;
  // GraphQL has no route of its own for a type.
  if (typeof handler !== 'string') return kind !== 'singleType' && !('documentId' in query);
  return handler.endsWith('.delete') || (handler.endsWith('.find') && kind !== 'singleType');
}
