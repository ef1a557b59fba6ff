import type { OptIn } from '../opt-in/opt-in';
import type { Model } from '../schema';
import { timeZoneFieldUid } from '../time-zone-field';

/** The names of the attributes that hold a time zone: by the custom field, or because computed fields read them. */
export function zoneAttributes(model: Model, optIn: OptIn | undefined): readonly string[] {
  const fields = Object.entries(model.attributes).filter(([, attribute]) => attribute.customField === timeZoneFieldUid);
  const read = [optIn?.counter?.timeZone, optIn?.clock?.timeZone].filter((name) => name !== undefined);
  return [...new Set([...fields.map(([name]) => name), ...read])];
}
