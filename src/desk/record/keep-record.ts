import type { Core } from '@strapi/strapi';
import { isOwnRow, recordUid } from './record-act';
import { onWrites } from '../writes/on-writes';
import { refusal } from '../refusals/refusal';

/**
 * Makes the record append-only: nothing in it can be changed or taken away through Strapi, and nothing be added but by
 * `recordAct`. What reaches past Strapi, such as the database's own console, is for the database's rights to refuse.
 */
export function keepRecord(strapi: Core.Strapi): void {
  onWrites(strapi, (context, next) => {
    if (context.uid === recordUid) refuse();
    return next();
  });
  strapi.db.lifecycles.subscribe({
    models: [recordUid],
    beforeCreate: refuseOthers,
    beforeCreateMany: refuseOthers,
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
  // Over GraphQL a read-only token may `find` any type; the record is for editors.
  strapi.plugin('graphql').service('extension').shadowCRUD(recordUid).disable();
}

function refuseOthers({ params }: { readonly params: { readonly data?: unknown } }): void {
  const rows = [params.data].flat() as readonly object[];
  if (!rows.every(isOwnRow)) refuse();
}

function refuse(): never {
  throw refusal('record.kept');
}
