import type { Core } from '@strapi/strapi';
import type { Model } from '../../press/query/model';
import { readQuery, type QueryReading } from '../../press/query/read-query';
import { refusedParameter, parameterRefusalOf } from '../refusals/refusal';
import { questionLimits, type Asker } from './question-limits';
import { ParameterRefusal } from '../../press/refusals/parameter-refusal';

/** `readQuery` by the schemas of this Strapi, with its refusals in the form that Strapi answers with 400. */
export function readQuestion(strapi: Core.Strapi, query: unknown, uid: string, asker: Asker): QueryReading {
  const modelOf = (each: string) => strapi.getModel(each as 'api::speech.speech') as unknown as Model | undefined;
  const model = modelOf(uid);
  if (model === undefined) throw refusedParameter('model', 'type.unknown', { type: uid.slice(0, 80) });
  try {
    return readQuery(query as Readonly<Record<string, unknown>>, model, modelOf, questionLimits(strapi, asker));
  } catch (error) {
    throw error instanceof ParameterRefusal ? parameterRefusalOf(error) : error;
  }
}
