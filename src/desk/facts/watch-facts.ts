import type { Core } from '@strapi/strapi';
import { factsService } from './facts-service';
import { recordMoved } from './record-moved';
import { refuseUnlessMayMove } from './refuse-unless-may-move';
import { signMoved } from './sign-moved';
import { stampMoved } from './stamp-moved';

/**
 * What the house has to say where a fact of one language moves in the others: who may, what the public is told of it,
 * and what is written down. All of it in the transaction that moves the fact.
 */
export function watchFacts(strapi: Core.Strapi): void {
  factsService(strapi).whenMoved(async (moved) => {
    if (!moved.uid.startsWith('api::')) return;
    await refuseUnlessMayMove(strapi, moved);
    await signMoved(strapi, moved);
    await stampMoved(strapi, moved);
    await recordMoved(strapi, moved);
  });
}
