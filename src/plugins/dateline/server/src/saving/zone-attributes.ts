import type { OptIn } from '../opt-in/opt-in';
import type { Model } from '../schema';
import { timeZoneFieldUid } from '../time-zone-field';

/** The names of the attributes that hold a time zone: by the custom field, or because the plugin reads them. */
export function zoneAttributes(model: Model, optIn: OptIn | undefined): readonly string[] {
  const fields = Object.entries(model.attributes).filter(([, attribute]) => attribute.customField === timeZoneFieldUid);
  const read = [optIn?.counter, optIn?.clock, optIn?.home]
    .map((kind) => kind?.timeZone)
    .filter((name) => name !== undefined);
  return [...new Set([...fields.map(([name]) => name), ...read])];
}
