import type { Core } from '@strapi/strapi';
import { houseFileAddresses } from './house-file-addresses';
import { indexFileWays } from './index-file-ways';
import { rebuildMentions } from './rebuild-mentions';

/** To be called from `bootstrap`, when the tables are there. */
export async function prepareFiles(strapi: Core.Strapi): Promise<void> {
  await indexFileWays(strapi);
  await houseFileAddresses(strapi);
  await rebuildMentions(strapi);
}
