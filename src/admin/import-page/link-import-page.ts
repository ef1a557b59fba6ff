import type { StrapiApp } from '@strapi/strapi/admin';
import { CloudUpload } from '@strapi/icons';
import { text } from './wording';

/** “Import a saved page” in the panel's menu, for those who may publish. */
export function linkImportPage(app: StrapiApp): void {
  app.addMenuLink({
    to: 'saved-pages',
    icon: CloudUpload,
    intlLabel: text('title'),
    permissions: [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::speech.speech' }],
    Component: () => import('./ImportPage').then(({ ImportPage }) => ({ default: ImportPage })),
  });
}
