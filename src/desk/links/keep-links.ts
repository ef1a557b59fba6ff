import type { Core } from '@strapi/strapi';
import type { Consequence, DoneAct, PublicAct } from '../acts/public-act';
import { healLinksTo } from './heal-links';
import { isLinkTarget, linkPaths } from './link-paths';
import { noteCut } from './note-cut';
import { noteLosing } from './note-losing';
import { forgetText, noteLeftOut } from './note-waiting';
import { waitingLinks } from './waiting-link';

/**
 * Keeps what public texts link to, whatever goes out, comes back and in which order: Strapi drops a link to what is not
 * public from the public row, and never comes back to it.
 */
export const keepLinks: Consequence = {
  async before(strapi, { kind, uid, touched }) {
    if (!isLinkTarget(strapi, uid)) return;
    if (kind === 'hide') await noteCut(strapi, uid, touched);
    if (kind === 'delete') await noteLosing(strapi, uid, touched);
  },

  async after(strapi, act) {
    if (act.kind === 'show') return followShown(strapi, act);
    const { uid, documentId, kind, touched } = act;
    if (linkPaths(strapi, uid).length > 0) {
      for (const { locale } of touched) await forgetText(strapi, { uid, documentId, locale });
    }
    if (kind === 'delete') await forgetTarget(strapi, act);
  },
};

async function followShown(strapi: Core.Strapi, { uid, documentId, shown, rowsBefore }: DoneAct): Promise<void> {
  for (const row of shown) {
    if (isLinkTarget(strapi, uid)) await healLinksTo(strapi, uid, row);
    if (linkPaths(strapi, uid).length === 0) continue;
    const { locale } = row;
    await noteLeftOut(strapi, { uid, documentId, locale }, rowsBefore.drafts.get(locale ?? ''));
  }
}

/** Nothing waits for what is deleted: the drafts have lost their links to it as well. */
async function forgetTarget(strapi: Core.Strapi, { uid, documentId, rowsBefore }: PublicAct): Promise<void> {
  const left: readonly { readonly locale: string | null }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['locale'], where: { documentId } });
  const gone = rowsBefore.rows
    .map(({ locale }) => locale)
    .filter((each) => left.every(({ locale }) => locale !== each));
  if (gone.length === 0 || !isLinkTarget(strapi, uid)) return;
  const locales = gone.every((locale) => locale === null) ? {} : { locale: { $in: gone } };
  await strapi.db.query(waitingLinks).deleteMany({ where: { target: uid, targetDocumentId: documentId, ...locales } });
}
