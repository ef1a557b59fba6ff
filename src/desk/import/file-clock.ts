import type { Core } from '@strapi/strapi';
import type { FilingOutcome } from '../../press/filing/import-report';
import type { SavedPage } from '../../press/import/saved-page';
import { isNewerPage } from './is-newer-page';

/** Files one clock. A zone has one clock, whose label each locale writes in its own way. */
export async function fileClock(
  strapi: Core.Strapi,
  page: SavedPage,
  clock: SavedPage['clocks'][number],
  order: number,
): Promise<FilingOutcome> {
  const { locale, savedAt: pageSavedAt } = page;
  const { label, timeZone } = clock;
  const data = { label, timeZone, order, pageSavedAt };
  const versions = await strapi.db
    .query('api::clock.clock')
    .findMany({ where: { timeZone, publishedAt: null }, orderBy: { id: 'asc' } });
  const known = versions.find((version) => version.locale === locale);
  if (versions[0] === undefined) {
    const made = await strapi.documents('api::clock.clock').create({ locale, data, status: 'published' });
    return { kind: 'created', documentId: made.documentId, notes: [] };
  }
  const { documentId } = known ?? versions[0];
  const isNewer = known && isNewerPage(page, known.pageSavedAt, { said: label, stored: known.label });
  if (known && !isNewer) return { kind: 'unchanged', documentId, notes: [] };
  await strapi.documents('api::clock.clock').update({ documentId, locale, data, status: 'published' });
  return { kind: known ? 'updated' : 'created', documentId, notes: [] };
}
