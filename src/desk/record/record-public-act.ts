import type { Consequence, DoneAct } from '../acts/public-act';
import { defaultLocaleOf } from '../site/default-locale';
import { recordAct, type Act } from './record-act';

/** Writes down whatever goes out, is taken off or is deleted: one act a locale, though a deletion reports two rows of each. */
export const recordPublicAct: Consequence = {
  async after(strapi, act) {
    const locale = act.entries.some((entry) => !entry.locale) ? await defaultLocaleOf(strapi) : '';
    const byLocale = new Map(act.entries.map((entry) => [entry.locale ?? locale, entry]));
    for (const [rowLocale, { title, name, label }] of byLocale) {
      const { uid, documentId } = act;
      const called = title ?? name ?? label;
      await recordAct(strapi, {
        action: actionOf(act),
        uid,
        documentId,
        locale: rowLocale,
        ...(called !== undefined && { title: called }),
      });
    }
  },
};

function actionOf({ kind }: DoneAct): Act['action'] {
  if (kind === 'show') return 'publish';
  return kind === 'hide' ? 'unpublish' : 'delete';
}
