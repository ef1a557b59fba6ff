import type { Core } from '@strapi/strapi';
import type { PublicationVersion } from '../../press/publication/publication-version';
import type { Schedule } from '../../press/schedule/schedule';
import { isEditor } from '../rights/is-editor';
import { refuseUnlessReader } from '../rights/refuse-unless-reader';
import { listSchedules } from './list-schedules';

/** What was ever set for a language version, for whoever reads the text; how long an embargo holds is an editor's to know. */
export async function loadSchedules(strapi: Core.Strapi, version: PublicationVersion): Promise<readonly Schedule[]> {
  refuseUnlessReader(strapi, version, 'api::schedule.schedule.list');
  return listSchedules(strapi, version, isEditor(strapi));
}
