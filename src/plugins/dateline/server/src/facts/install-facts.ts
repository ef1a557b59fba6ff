import type { Core, UID } from '@strapi/strapi';
import { readOptIn } from '../opt-in/read-opt-in';
import type { GetModel, Model } from '../schema';
import type { FactsKeeper } from './facts-keeper';
import { adoptFacts } from './adopt-facts';
import { factsOf, type FactNames } from '../opt-in/fact-names';
import { keepFacts } from './keep-facts';
import { takeOverCopying } from './take-over-copying';

/** When Strapi starts: the types of all custom fields are known by then, and all rules of the project are set. */
export async function installFacts(strapi: Core.Strapi): Promise<void> {
  const getModel: GetModel = (uid) => strapi.getModel(uid as UID.Schema);
  const types = typesWithFacts(Object.values<Model>({ ...strapi.contentTypes }));
  if (types.size === 0) return;
  const keeper: FactsKeeper = strapi.plugin('dateline').service('facts');
  keeper.know(types);
  takeOverCopying(strapi, getModel, types);
  keepFacts(strapi, getModel, keeper);
  await adoptFacts(strapi, getModel, keeper, types);
}

function typesWithFacts(models: readonly Model[]): FactNames {
  const named = models.map((model) => [model.uid, factsOf(model, readOptIn(model))] as const);
  return new Map(named.filter(([, names]) => names.length > 0));
}
