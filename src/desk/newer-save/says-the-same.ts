import type { Core } from '@strapi/strapi';
import { kindOf } from '../../press/attributes/kind-of';
import type { Attribute } from '../../press/query/model';
import { isRecord } from '../../press/query/reading';
import { inOneOrder } from '../../press/stored/in-one-order';
import { isNothing } from './field-tags';
import { writtenFields } from './said-fields';

/**
 * Whether a field that is sent says what is stored already: both have written the same, or the answer to the first
 * sending was lost on its way.
 */
export function saysTheSame(strapi: Core.Strapi, attribute: Attribute, sent: unknown, stored: unknown): boolean {
  const { type, component } = attribute;
  if (type === 'relation' && isChange(sent)) return leadsTo(sent, stored);
  if (isNothing(sent) || isNothing(stored)) return isNothing(sent) && isNothing(stored);
  // A whole list of them, which only systems send.
  if (type === 'relation') return false;
  if (type === 'media') return isSame([sent].flat().map(numberOf), [stored].flat());
  if (component === undefined) return type === 'datetime' ? isSameMoment(sent, stored) : isSame(sent, stored);
  const [parts, storedParts] = [[sent].flat(), [stored].flat()];
  return parts.length === storedParts.length && parts.every((each, index) => isSamePart(each, storedParts[index]));

  function isSamePart(part: unknown, storedPart: unknown): boolean {
    if (!isRecord(part) || !isRecord(storedPart)) return false;
    // What a stored part does not say, it keeps; to a new one, the house gives what is its to give.
    const isSilent = (name: string) =>
      part[name] === undefined && ('id' in part || kindOf(component ?? '', name) === 'given');
    return writtenFields(strapi, component ?? '').every(
      ([name, inner]) => isSilent(name) || saysTheSame(strapi, inner, part[name], storedPart[name]),
    );
  }
}

/** Whether a change of relations has nothing left to do. */
function leadsTo(sent: Change, stored: unknown): boolean {
  const there = new Set([stored].flat());
  const named = (list: unknown) => (Array.isArray(list) ? list : []).map(documentOf);
  return (
    named(sent.connect).every((id) => there.has(id)) &&
    named(sent.disconnect).every((id) => id !== undefined && !there.has(id))
  );
}

interface Change {
  readonly connect?: unknown;
  readonly disconnect?: unknown;
}

/** What the panel sends of relations: what to add and what to take away, which two people may do side by side. */
export function isChange(sent: unknown): sent is Change {
  return isRecord(sent) && !('set' in sent) && ('connect' in sent || 'disconnect' in sent);
}

function documentOf(link: unknown): unknown {
  return isRecord(link) ? link['documentId'] : undefined;
}

function numberOf(file: unknown): number {
  return Number(isRecord(file) ? file['id'] : file);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOneOrder(one)) === JSON.stringify(inOneOrder(other));
}

function isSameMoment(one: unknown, other: unknown): boolean {
  return new Date(one as string).getTime() === new Date(other as string).getTime();
}
