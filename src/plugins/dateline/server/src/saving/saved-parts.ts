import { isEntry, type Attribute, type Entry, type GetModel, type Model } from '../schema';

/** An entry on its way into the database, or a component within it. */
export interface SavedPart {
  readonly data: Entry;
  readonly model: Model;
  /** From the entry: empty for itself, `['blocks', '0']` for a component. */
  readonly path: readonly string[];
}

/** Copies what is saved and passes each part through `save`; what the caller sent stays as it was. */
export function mapSavedParts(part: SavedPart, getModel: GetModel, save: (part: SavedPart) => Entry): Entry {
  const copy = { ...save(part) };
  for (const [name, value] of Object.entries(copy)) {
    const attribute = part.model.attributes[name];
    if (attribute?.type !== 'component' && attribute?.type !== 'dynamiczone') continue;
    const mapItem = (item: unknown, path: readonly string[]) => {
      const model = isEntry(item) ? getModel(componentOf(attribute, item)) : undefined;
      return isEntry(item) && model ? mapSavedParts({ data: item, model, path }, getModel, save) : item;
    };
    const path = [...part.path, name];
    copy[name] = Array.isArray(value)
      ? value.map((item, index) => mapItem(item, [...path, String(index)]))
      : mapItem(value, path);
  }
  return copy;
}

function componentOf(attribute: Attribute, item: Entry): string {
  return attribute.component ?? String(item['__component']);
}
