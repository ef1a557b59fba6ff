import type { Core } from '@strapi/strapi';
import type { Said } from 'strapi-plugin-dateline/sentences';
import { sayObstacle } from '../../press/schedule/obstacle';
import { sayUnapproved } from '../../press/schedule/say-unapproved';
import type { ReadableTexts } from '../rights/readable-texts';
import { foresee } from './foresee';
import { plannedOf, scheduleRows } from './schedule-rows';

export interface TroubleAhead {
  /** `changed`: not what was approved, though nobody has noted it; `stopped`: something is in the way. */
  readonly trouble: 'changed' | 'stopped';
  readonly reason: Said;
}

/** The numbers of the schedules that will not happen as things stand, each with why; of what may be read. */
export type TroublesAhead = ReadonlyMap<number, TroubleAhead>;

export async function troublesAhead(strapi: Core.Strapi, readable: readonly ReadableTexts[]): Promise<TroublesAhead> {
  const rows = await scheduleRows(strapi).findMany({ where: { state: 'pending' } });
  const textsOf = (type: string) => readable.find((texts) => texts.type === type);
  const told = rows.filter((row) => textsOf(row.publicationType)?.locales.includes(row.publicationLocale));
  const foreseen = await foresee(strapi, told.map(plannedOf));
  const troubles = new Map<number, TroubleAhead>();
  for (const [index, { id, publicationType, publicationLocale }] of told.entries()) {
    const { isAsApproved = true, obstacle = null } = foreseen[index] ?? {};
    const readsEmbargo = textsOf(publicationType)?.embargoLocales.includes(publicationLocale) === true;
    if (!isAsApproved) troubles.set(id, { trouble: 'changed', reason: sayUnapproved('changed', null) });
    else if (obstacle !== null) troubles.set(id, { trouble: 'stopped', reason: sayObstacle(obstacle, readsEmbargo) });
  }
  return troubles;
}
