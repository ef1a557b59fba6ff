import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isDatelineError, parseTimeZone } from 'strapi-plugin-dateline/core';
import type { PublicationUid } from '../../press/publication/publication-types';
import { faultsIn, type DraftFault } from '../../press/schedule/draft-fault';
import type { TextRow } from '../content/text-content';

interface Validator {
  validateEntityCreation(model: unknown, data: unknown, options: object): Promise<unknown>;
}

/** What Strapi's own validator will say of a draft when it is published, without its being published. */
export async function foreseenFaults(
  strapi: Core.Strapi,
  uid: PublicationUid,
  draft: TextRow,
): Promise<readonly DraftFault[]> {
  const validator = strapi.get('entityValidator') as Validator;
  const zones = zoneFaults(strapi, uid, draft);
  const said = withoutLinks(strapi, uid, draft);
  try {
    await validator.validateEntityCreation(strapi.contentType(uid), said, { isDraft: false, locale: draft['locale'] });
    return zones;
  } catch (error) {
    if (!(error instanceof errors.ValidationError)) throw error;
    return [...faultsIn(error.details), ...zones];
  }
}

/** Links stop nothing, a link to what is not public waits; and the validator would ask the database for each of them. */
function withoutLinks(strapi: Core.Strapi, uid: UID.Schema, row: TextRow): TextRow {
  const entries = Object.entries(strapi.getModel(uid).attributes).flatMap(([name, attribute]): [string, unknown][] => {
    if (attribute.type === 'relation' || attribute.type === 'media' || !(name in row)) return [];
    if (attribute.type !== 'component') return [[name, row[name]]];
    const { component } = attribute;
    const part = (value: unknown) => (value === null ? null : withoutLinks(strapi, component, value as TextRow));
    const value = row[name] ?? null;
    return [[name, Array.isArray(value) ? value.map(part) : part(value)]];
  });
  return Object.fromEntries(entries);
}

/** A zone that was written past Strapi, or that the zone data of this version do not know. */
function zoneFaults(strapi: Core.Strapi, uid: PublicationUid, draft: TextRow): readonly DraftFault[] {
  return Object.entries(strapi.contentType(uid).attributes).flatMap(([name, attribute]) => {
    const { customField } = attribute as { readonly customField?: string };
    const value = draft[name] ?? null;
    return customField !== 'plugin::dateline.timezone' || value === null || isTimeZone(value)
      ? []
      : [{ path: [name], isEmpty: false }];
  });
}

function isTimeZone(value: unknown): boolean {
  try {
    return parseTimeZone(value) !== null;
  } catch (error) {
    if (isDatelineError(error)) return false;
    throw error;
  }
}
