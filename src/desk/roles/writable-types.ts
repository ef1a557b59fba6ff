import { isTranslated } from '../../press/attributes/attribute-kinds';
import { attributeKindsOf } from '../../press/attributes/kind-of';
import { entryKinds, type EntryUid } from '../../press/attributes/kinds-by-type';

/** The types that the press office writes. */
export const writableUids = Object.keys(entryKinds) as EntryUid[];

/** Of each the fields that a translation changes. */
export const translatedFields: ReadonlyMap<EntryUid, readonly string[]> = new Map(
  writableUids.map((uid) => [
    uid,
    [...attributeKindsOf(uid)].filter(([, kind]) => isTranslated(kind)).map(([name]) => name),
  ]),
);
