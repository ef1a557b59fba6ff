import type { Core, UID } from '@strapi/strapi';
import { previewAddressOf, type PreviewQuestion } from '../../desk/preview/preview-address-of';

/**
 * Answers Strapi's own preview button, which asks `admin.preview` for an address. Set here and not in `config/`, since a
 * configuration file knows no running Strapi. Types without a page have no button.
 */
export function offerPreview(strapi: Core.Strapi): void {
  strapi.config.set('admin.preview', {
    enabled: true,
    config: { handler: (uid: UID.ContentType, asked: PreviewQuestion) => previewAddressOf(strapi, uid, asked) },
  });
}
