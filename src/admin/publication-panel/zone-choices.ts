import { searchTimeZones, type TimeZone } from 'strapi-plugin-dateline/core';
import type { PublicationState } from '../../press/panel/publication-state';

export const utc = 'Etc/UTC' as TimeZone;

/** The zones that this office speaks in: its own, the capital's, those of its clocks, and UTC. */
export function ownZones({ setting, clockTimeZones }: Pick<PublicationState, 'setting' | 'clockTimeZones'>) {
  const { officeTimeZone, capitalTimeZone } = setting;
  const zones = [officeTimeZone, ...(capitalTimeZone === null ? [] : [capitalTimeZone]), ...clockTimeZones, utc];
  return [...new Set(zones)];
}

/**
 * The zones to choose from: all of them, the office's own first; or those that a city, a country or an older name finds, as
 * in the plugin's field of time zones.
 *
 * @param language of the panel
 * @example zoneChoices('calc', own, 'en') // ['Asia/Kolkata']
 */
export function zoneChoices(query: string, own: readonly TimeZone[], language: string): readonly TimeZone[] {
  const found = searchTimeZones(query, language).map(({ timeZone }) => timeZone);
  return query.trim() === '' ? [...new Set([...own, ...found])] : found;
}
