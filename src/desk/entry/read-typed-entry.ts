import type { Core } from '@strapi/strapi';
import { readEntry } from '../../press/entry/read-entry';
import type { Model } from '../../press/query/model';
import { parameterRefusalOf } from '../refusals/refusal';
import { ParameterRefusal } from '../../press/refusals/parameter-refusal';

/** `readEntry` by the schemas of this Strapi, with its refusals in the form that Strapi answers with 400. */
export function readTypedEntry(strapi: Core.Strapi, data: unknown, uid: string): void {
  const modelOf = (each: string) => strapi.getModel(each as 'api::speech.speech') as unknown as Model | undefined;
  const model = modelOf(uid);
  if (model === undefined) return;
  try {
    readEntry(data, model, modelOf);
  } catch (error) {
    throw error instanceof ParameterRefusal ? parameterRefusalOf(error) : error;
  }
}
