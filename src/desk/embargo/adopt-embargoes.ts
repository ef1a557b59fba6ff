import type { Core } from '@strapi/strapi';
import { publicationUids } from '../../press/publication/publication-types';
import { holdText } from '../stored/hold-until-end';
import { now } from '../clock/now';
import { adoptEmbargo } from './admit-draft';
import { changeTextEmbargo } from './change-text-embargo';
import { heldLocales } from './held-text';
import type { TextHandle } from './stored-embargo';
import { draftsWhere } from '../stored/draft-or-public';

/**
 * Makes the embargoes of an earlier version, which stood on single languages, their texts': the latest that runs holds for
 * all drafts of a text, and is written down as the house's. Also where `strapi import` or SQL by hand has put one on a
 * draft. Once that is done, it is one look at each type.
 */
export async function adoptEmbargoes(strapi: Core.Strapi): Promise<void> {
  for (const uid of publicationUids) {
    const rows: readonly { readonly documentId: string }[] = await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: draftsWhere({ embargoedUntil: { $gt: now(strapi) } }),
    });
    for (const documentId of new Set(rows.map((row) => row.documentId))) await adopt(strapi, { uid, documentId });
  }
}

async function adopt(strapi: Core.Strapi, handle: TextHandle): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await holdText(strapi, handle.uid, handle.documentId, trx);
    const text = await adoptEmbargo(strapi, handle);
    if (text === null) return;
    // Each from what its own row said so far.
    for (const locale of heldLocales(text)) {
      const own = text.rows.filter((row) => row.locale === locale);
      const before = { ...text, embargo: { ...text.embargo, until: null }, rows: own };
      await changeTextEmbargo(strapi, before, { until: text.embargo.until, apart: text.embargo.apart }, [locale]);
    }
  });
}
