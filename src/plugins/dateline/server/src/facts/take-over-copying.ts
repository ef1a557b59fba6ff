import type { Core } from '@strapi/strapi';
import { hasSharedRows, type FactNames } from '../opt-in/fact-names';
import type { GetModel } from '../schema';

interface Localizations {
  syncNonLocalizedAttributes(entry: unknown, model: { readonly uid: string }): Promise<void>;
}

/**
 * Strapi copies what is not localised only where the row that was written differs from any one of the document's, and
 * only to rows of the same status. For the types of which the plugin keeps the facts it need not, but for what stands in
 * rows of its own.
 */
export function takeOverCopying(strapi: Core.Strapi, getModel: GetModel, types: FactNames): void {
  const service: object | undefined = strapi.plugin('i18n')?.service('localizations');
  if (service === undefined) return;
  const localizations = service as Localizations;
  const copy = localizations.syncNonLocalizedAttributes;
  localizations.syncNonLocalizedAttributes = async (entry, model) => {
    const own = getModel(model.uid);
    if (types.has(model.uid) && own && !hasSharedRows(own)) return;
    await copy(entry, model);
  };
}
