import type { Model } from '../schema';
import type { OptIn, OptIns } from './opt-in';
import { readOptIn } from './read-opt-in';

export function createOptIns(models: readonly Model[]): OptIns {
  const optIns = new Map<string, OptIn>();
  for (const model of models) {
    const optIn = readOptIn(model);
    if (optIn) optIns.set(model.uid, optIn);
  }
  return optIns;
}
