import type { Said } from 'strapi-plugin-dateline/sentences';
import type { Core } from '@strapi/strapi';
import { mayReadDrafts } from '../rights/may-read-drafts';
import { refusedParameter, refusal } from '../refusals/refusal';
import { worksAsHouse } from './as-house';
import { isReadAction } from '../writes/read-action';
import { readQuestion, type NamedAttribute, type Question } from './question';
import { said } from '../../press/refusals/refusals';

/**
 * The first door: refuses, with a sentence, questions whose answer would be empty or nobody's business. The doors behind
 * it do not lean on it (`read-published-rows`, `filter-answers`).
 *
 * It stands at the Document Service, and at the check of query parameters, which Strapi calls for each REST query and
 * for the arguments of each GraphQL relation.
 */
export function guardQuestions(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const isRead = isReadAction(context.action);
    if (!mayReadDrafts(strapi) && !worksAsHouse()) {
      refuseDrafts(readQuestion(strapi, context.uid, context.params), { mustSayPublished: isRead });
    }
    return next();
  });
  const { validate } = strapi.contentAPI;
  const validateQuery = validate.query;
  validate.query = async (query, schema, ...rest) => {
    const question = readQuestion(strapi, schema.uid, query);
    question.attributes.forEach(refuseForThePanelAlone);
    if (!mayReadDrafts(strapi)) refuseDrafts(question, { mustSayPublished: false });
    return validateQuery(query, schema, ...rest);
  };
}

/** Ways back from a file to whatever uses it, and who made or last changed something. */
function refuseForThePanelAlone({ attribute, parameter, path }: NamedAttribute): void {
  if (!isForThePanelAlone(attribute)) return;
  throw refusedParameter(parameter, 'attribute.for-the-panel', { path, parameter });
}

function isForThePanelAlone({ type, relation, target }: NamedAttribute['attribute']): boolean {
  return type === 'relation' && (isMorphBack(relation) || target?.startsWith('admin::') === true);
}

function isMorphBack(relation: string | undefined): boolean {
  return relation?.startsWith('morphTo') === true;
}

/** Parameters that tell published texts apart by the drafts behind them. */
const cohortParameters: readonly string[] = ['publicationFilter', 'hasPublishedVersion'];

function refuseDrafts({ attributes, levels }: Question, { mustSayPublished }: { mustSayPublished: boolean }): void {
  // REST and GraphQL always say which status they mean: none at all would be a new road, and is closed too.
  if (mustSayPublished && levels[0]?.['status'] !== 'published') refuse(said('drafts.status'));
  for (const level of levels) {
    if (level['status'] !== undefined && level['status'] !== 'published') refuse(said('drafts.status'));
    for (const name of cohortParameters) if (level[name] !== undefined) refuse(said('drafts.parameter', { name }));
  }
  if (attributes.some(tellsVersions)) refuse(said('drafts.localizations'));
}

/** Strapi joins `localizations`, and nothing else, on the documentId alone: one's own draft is among them. */
function tellsVersions({ parameter, attribute }: NamedAttribute): boolean {
  return attribute.joinColumn?.referencedColumn === 'document_id' && (parameter === 'filters' || parameter === 'sort');
}

function refuse(what: Said): never {
  // PolicyError keeps its sentence; ForbiddenError would reach the client as a bare "Forbidden".
  throw refusal('drafts.not-public', { what });
}
