import { describeModel, type Model } from '../schema';
import type { OptIn, OptIns } from './opt-in';
import { readOptIn } from './read-opt-in';

/** @throws Error with a sentence, where a schema opts in wrongly or two content types both claim to be home. */
export function createOptIns(models: readonly Model[]): OptIns {
  const optIns = new Map<string, OptIn>();
  for (const model of models) {
    const optIn = readOptIn(model);
    if (optIn) optIns.set(model.uid, optIn);
  }
  refuseSecondHome(models.filter(({ uid }) => optIns.get(uid)?.home));
  return optIns;
}

function refuseSecondHome([home, second]: readonly Model[]): void {
  if (!home || !second) return;
  throw new Error(
    `strapi-plugin-dateline: the ${describeModel(home)} and the ${describeModel(second)} both have pluginOptions.dateline.home, where one can stand.`,
  );
}
