import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { guardRelations } from './graphql/guard-relations';
import { mayReadDrafts } from './roles/may-read-drafts';

/**
 * Keeps drafts from everybody who comes over REST or GraphQL without an API token that may read them.
 *
 * Strapi gives drafts to whoever may `find` (`status=draft`) and no setting turns that off. Two doors are guarded:
 * the Document Service, where the answers of both roads come from, for every type (one without drafts of its own would
 * still leak those of its relations); and the check of query parameters, which GraphQL also calls for each relation.
 */
export function guardDrafts(strapi: Core.Strapi): void {
  guardRelations(strapi);
  strapi.documents.use((context, next) => {
    if (mayReadDrafts(strapi)) return next();
    if (readActions.has(context.action)) refuseDrafts(context.params);
    // The answer to a writing request shows the text as well: saving a draft, even unchanged, would be reading it.
    else refuseReaching(context.params);
    return next();
  });
  const { validate } = strapi.contentAPI;
  const validateQuery = validate.query;
  validate.query = async (query, ...rest) => {
    if (!mayReadDrafts(strapi)) refuseReaching(query);
    return validateQuery(query, ...rest);
  };
}

const readActions: ReadonlySet<string> = new Set(['findMany', 'findOne', 'findFirst', 'count']);

function refuseDrafts(params: unknown): void {
  // REST and GraphQL always say which status they mean: none at all would be a new road, and is closed too.
  if ((params as { status?: unknown } | undefined)?.status !== 'published') refuse('a status other than "published"');
  refuseReaching(params);
}

/** Parameters that tell published texts apart by the drafts behind them. */
const cohortParameters: readonly string[] = ['publicationFilter', 'hasPublishedVersion'];

function refuseReaching(query: unknown): void {
  const { status, filters, sort, ...rest } = (query ?? {}) as Record<string, unknown>;
  if (status !== undefined && status !== 'published') refuse('a status other than "published"');
  for (const parameter of cohortParameters) {
    if (rest[parameter] !== undefined) refuse(`the parameter "${parameter}"`);
  }
  // Strapi joins `localizations` on the documentId alone, so a filter on it would match drafts as well.
  if (keysOf(filters).some(isLocalizations) || wordsOf(sort).some(isLocalizations))
    refuse('a filter or sort on "localizations"');
  refuseInPopulate(rest.populate);
}

function refuseInPopulate(populate: unknown): void {
  if (typeof populate !== 'object' || populate === null) return;
  for (const nested of Object.values(populate)) {
    if (typeof nested === 'object' && nested !== null) refuseReaching(nested);
  }
}

function isLocalizations(name: string): boolean {
  return name === 'localizations';
}

/** The names at every depth; a value is what somebody looks for, and may be any word. */
function keysOf(filters: unknown): string[] {
  if (typeof filters !== 'object' || filters === null) return [];
  return Object.entries(filters).flatMap(([key, inner]) => [...key.split('.'), ...keysOf(inner)]);
}

/** The names in `a.b:desc,c`, in a list of these, or in `{ a: { b: 'desc' } }`. */
function wordsOf(sort: unknown): string[] {
  if (typeof sort === 'string') return sort.split(/[.,:\s]+/);
  if (Array.isArray(sort)) return sort.flatMap(wordsOf);
  return keysOf(sort);
}

function refuse(what: string): never {
  // PolicyError keeps its sentence; ForbiddenError would reach the client as a bare "Forbidden".
  throw new errors.PolicyError(
    `Only published texts are public, so ${what} needs an API token with a right to drafts.`,
  );
}
