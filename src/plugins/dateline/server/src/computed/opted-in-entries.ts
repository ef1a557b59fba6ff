import type { OptIn, Schemas } from '../opt-in/opt-in';
import { isEntry, isLocalized, type Attribute, type Entry, type Model } from '../schema';

export interface OptedInEntry {
  readonly entry: Entry;
  readonly optIn: OptIn;
  /** Undefined if it was not selected, null for the site's default. */
  readonly locale: string | null | undefined;
}

/** Every entry of a type that opts in, in a response: the response's own and those populated at any depth. */
export function* optedInEntries(
  value: unknown,
  model: Model | undefined,
  schemas: Schemas,
  parentLocale?: OptedInEntry['locale'],
): Generator<OptedInEntry> {
  if (Array.isArray(value)) {
    for (const item of value) yield* optedInEntries(item, model, schemas, parentLocale);
    return;
  }
  if (!isEntry(value) || !model) return;
  const locale = model.modelType === 'component' ? parentLocale : localeOf(value, model);
  const optIn = schemas.optIns.get(model.uid);
  if (optIn) yield { entry: value, optIn, locale };
  for (const [name, child] of Object.entries(value)) {
    // Most of an entry is words and numbers, in which nothing is nested.
    if (typeof child !== 'object' || child === null) continue;
    yield* optedInChildren(child, model.attributes[name], schemas, locale);
  }
}

function* optedInChildren(
  value: object,
  attribute: Attribute | undefined,
  schemas: Schemas,
  locale: OptedInEntry['locale'],
): Generator<OptedInEntry> {
  const target = attribute && targetOf[attribute.type];
  if (!target) return;
  for (const item of Array.isArray(value) ? value : [value]) {
    const uid = isEntry(item) ? target(attribute, item) : undefined;
    if (typeof uid === 'string') yield* optedInEntries(item, schemas.getModel(uid), schemas, locale);
  }
}

/** Where the schema of a nested entry is named, by the type of the attribute it stands in. */
const targetOf: Readonly<Record<string, (attribute: Attribute, item: Entry) => unknown>> = {
  component: (attribute) => attribute.component,
  dynamiczone: (_attribute, item) => item['__component'],
  media: () => 'plugin::upload.file',
  // A polymorphic relation has no target, or a list of them; its entries say what they are.
  relation: (attribute, item) => (typeof attribute.target === 'string' ? attribute.target : item['__type']),
};

/** Of a type that is not localised the locale is private, and null in the database. */
function localeOf(entry: Entry, model: Model): OptedInEntry['locale'] {
  if (typeof entry['locale'] === 'string') return entry['locale'];
  return isLocalized(model) && entry['locale'] === undefined ? undefined : null;
}
