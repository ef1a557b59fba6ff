import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { officeTimeZone } from '../../../desk/site/office-time-zone';
import { withSignedFiles } from '../../../desk/files/with-signed-files';
import { loadPreview } from '../../../desk/preview/load-preview';
import { renderPublicationPage } from '../../../press/page/render-publication-page';
import { isPublicationType } from '../../../press/publication/publication-types';
import { show, type Request } from '../show-page';
import { frameOf, officeOf } from '../site';
import { refusal } from '../../../desk/refusals/refusal';

/** The reference page of a draft, for whoever holds a signed address. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async show(ctx: Context) {
    await show(strapi, ctx, writePreview);
    // Whatever was answered: an address that has died must not live on in a cache, nor be told to the sites linked to.
    ctx.set('Cache-Control', 'no-store');
    ctx.set('X-Robots-Tag', 'noindex, nofollow, noarchive');
    ctx.set('Referrer-Policy', 'no-referrer');
  },
});

async function writePreview({ strapi, ctx, site, locale }: Request): Promise<string> {
  const { type, documentId } = ctx.params as { readonly type: string; readonly documentId: string };
  const { expires, signature } = ctx.query;
  const timeZone = await officeTimeZone(strapi);
  const publication = isPublicationType(type)
    ? await loadPreview(strapi, { type, documentId, locale, expires, signature, timeZone })
    : null;
  if (publication === null) throw refusal('nothing.there');
  const office = await officeOf(strapi, locale);
  const frame = frameOf(site, { locale, canonicalPath: null, translations: [], office });
  // Its pictures and attachments are as little public as the draft is.
  const shown = await withSignedFiles(strapi, publication);
  return renderPublicationPage({ frame, publication: shown, timeZone, isPreview: true });
}
