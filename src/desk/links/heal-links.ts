import type { ShownRow } from '../acts/public-act';
import type { Core } from '@strapi/strapi';
import { noteShowing } from '../acts/running-act';
import { isLocalized } from './is-localized';
import { joinTableOf } from './join-table';
import { stands, waitingLinks, type WaitingLink } from './waiting-link';

/** Puts back the links that have waited for this row: in public texts of its language, each where it belongs. */
export async function healLinksTo(strapi: Core.Strapi, target: string, row: ShownRow): Promise<void> {
  const inLanguage = isLocalized(strapi, target) ? { locale: row.locale } : {};
  const where = { target, targetDocumentId: row.documentId, ...inLanguage };
  const waiting: readonly WaitingLink[] = await strapi.db.query(waitingLinks).findMany({ where });
  for (const link of waiting) {
    // What is noted of a public row that is gone does no harm, and ends here.
    if (await stands(strapi, link)) {
      await putBack(strapi, link, row.id);
      await noteShowing(strapi, link);
    }
    await strapi.db.query(waitingLinks).delete({ where: { id: link.id } });
  }
}

async function putBack(strapi: Core.Strapi, link: WaitingLink, targetId: number): Promise<void> {
  const { name, from, to, order } = joinTableOf(strapi, link.holder, link.attribute);
  const tie = { [from]: link.holderId, [to]: targetId };
  await strapi.db.transaction(async ({ trx }) => {
    const table = () => strapi.db.getConnection(name).transacting(trx);
    if ((await table().where(tie).first('id')) !== undefined) return;
    await table().insert(order === undefined ? tie : { ...tie, [order]: link.position });
  });
}
