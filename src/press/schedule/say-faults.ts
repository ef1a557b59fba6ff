import type { Said } from 'strapi-plugin-dateline/sentences';
import { fieldNames } from '../refusals/field-names';
import { said } from '../refusals/refusals';
import type { DraftFault } from './draft-fault';

/** More than these are not read at once: the next are named when they are mended. */
const MOST = 3;

/** What to do before a text can go out, field by field: `Fill in the field “Function” of no. 2 under “People” and save: …` */
export function sayFaults(faults: readonly DraftFault[]): Said {
  return said('draft.unfinished', { faults: faults.slice(0, MOST).map(sayFault) });
}

function sayFault({ path, isEmpty }: DraftFault): Said {
  return said(isEmpty ? 'draft.fill-in' : 'draft.correct', { place: sayPlace(path) });
}

/** A field by the name that the form gives it, and the entry of the list that it belongs to. */
function sayPlace(path: readonly string[]): Said {
  const names = path.filter((step) => !isNumber(step));
  const [list = ''] = names;
  const number = path.find(isNumber);
  const field = fieldName(names.join('.'));
  return number === undefined || names.length < 2
    ? said('draft.field', { field })
    : said('draft.field-in-list', { field, n: Number(number) + 1, list: fieldName(list) });
}

/** One that somebody has added has no name but its attribute's. */
function fieldName(attributes: string): Said | string {
  return Object.hasOwn(fieldNames, attributes) ? { code: `field.${attributes}` } : attributes;
}

function isNumber(step: string): boolean {
  return /^\d+$/.test(step);
}
