import type { Core } from '@strapi/strapi';
import { panelLimits, publicLimits, type QueryLimits } from '../../press/query/query-limits';

export type Asker = 'public' | 'panel';

/** The limits of `config/limits.ts`. */
export function questionLimits(strapi: Core.Strapi, asker: Asker): QueryLimits {
  return strapi.config.get<QueryLimits>(`limits.${asker}`, asker === 'panel' ? panelLimits : publicLimits);
}
