import type { Core, UID } from '@strapi/strapi';
import { defaultLocaleOf } from '../site/default-locale';
import { holdDocument } from '../stored/hold-until-end';
import { isLocalized } from '../links/is-localized';
import { onWrites } from '../writes/on-writes';
import { basedOn, type BasedOn } from './based-on';
import { findConflict } from './find-conflict';
import { fieldTags } from './field-tags';
import { loadSavedDraft } from './said-fields';

/**
 * Refuses a save that was written over an older draft of the same language, where both have changed the same field; and
 * a publication of words that whoever publishes has not seen. What is looked at cannot change before it is saved.
 */
export function refuseNewerSaves(strapi: Core.Strapi): void {
  onWrites(strapi, async (context, next) => {
    const { uid, action } = context;
    const params = context.params as Params;
    const { documentId } = params;
    const based = basedOn(strapi);
    if (based === undefined || documentId === undefined || !writing.has(action)) return next();
    if (based.uid !== uid || (based.documentId ?? documentId) !== documentId) return next();
    return strapi.db.transaction(async ({ trx }) => {
      await holdDocument(strapi, documentId, trx);
      const where = { documentId, ...(await inLocale(strapi, uid, params.locale)) };
      await check(strapi, uid, based, where, params.data ?? {});
      const result = await next();
      const draft = await loadSavedDraft(strapi, uid, where);
      based.after = draft && fieldTags(draft.said);
      return result;
    });
  });
}

interface Params {
  readonly documentId?: string;
  readonly locale?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
}

const writing: ReadonlySet<string> = new Set(['update', 'publish', 'discardDraft']);

async function inLocale(strapi: Core.Strapi, uid: string, locale: string | null | undefined): Promise<object> {
  return isLocalized(strapi, uid) ? { locale: locale ?? (await defaultLocaleOf(strapi)) } : {};
}

async function check(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  based: BasedOn,
  where: object,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (based.isChecked) return;
  based.isChecked = true;
  const draft = await loadSavedDraft(strapi, uid, { ...where });
  if (draft === null) return;
  const conflict = findConflict(strapi, uid, { based, draft, data });
  if (conflict !== null) throw conflict;
}
