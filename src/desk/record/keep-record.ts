import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { recordUid } from './record-act';

/**
 * Makes the record append-only: nothing in it can be changed or taken away through Strapi, and nothing be added but by
 * `recordAct`. What reaches past Strapi, such as the database's own console, is for the database's rights to refuse.
 */
export function keepRecord(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (context.uid === recordUid && !reading.has(context.action)) refuse();
    return next();
  });
  strapi.db.lifecycles.subscribe({
    models: [recordUid],
    beforeCreateMany: refuse,
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
  // Over GraphQL a read-only token may `find` any type; the record is for editors.
  strapi.plugin('graphql').service('extension').shadowCRUD(recordUid).disable();
}

const reading: ReadonlySet<string> = new Set(['findMany', 'findOne', 'findFirst', 'count']);

function refuse(): never {
  throw new errors.PolicyError('The record of who did what is kept as it is: nothing in it is changed or deleted.');
}
