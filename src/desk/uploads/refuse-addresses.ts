import type { Core } from '@strapi/strapi';
import { beforeUploadRoutes } from './upload-routes';
import { refusal } from '../refusals/refusal';

/**
 * Closes Strapi's road on which the server fetches addresses that somebody names: from where it stands it reaches what
 * nobody outside does. The panel does not need it: its own "From URL" fetches in the browser of whoever asks.
 */
export function refuseAddresses(strapi: Core.Strapi): void {
  beforeUploadRoutes(strapi, { 'POST /actions/upload-from-urls': async () => refuse() });
  const service = strapi.plugin('upload').service('file') as unknown as { fetchUrlToInputFile: () => Promise<never> };
  service.fetchUrlToInputFile = async () => refuse();
}

function refuse(): never {
  throw refusal('upload.no-addresses');
}
