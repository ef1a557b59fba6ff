import type { OptIn } from './opt-in';
import { isLocalized, type Attribute, type Model } from '../schema';

/** The facts of each content type that has some, by uid. */
export type FactNames = ReadonlyMap<string, readonly string[]>;

/** Of a type that opts in, by what it counts or by `facts: true` alone. */
export function factsOf(model: Model, optIn: OptIn | undefined): readonly string[] {
  return optIn === undefined || model.modelType !== 'contentType' ? [] : factNames(model);
}

/** The attributes that say one thing of the world in whatever language: those that are not localised. */
export function factNames(model: Model): readonly string[] {
  if (!isLocalized(model)) return [];
  return Object.entries(model.attributes)
    .filter(([name, attribute]) => isFact(name, attribute))
    .map(([name]) => name);
}

function isFact(name: string, attribute: Attribute): boolean {
  if (bookkeeping.has(name) || manyRows.has(attribute.type) || attribute.visible === false) return false;
  return !isLocalized(attribute);
}

/** What is not localised and stands in rows of its own, which Strapi goes on copying. */
export function hasSharedRows(model: Model): boolean {
  const shared = ['component', 'dynamiczone', 'media'];
  return Object.values(model.attributes).some(
    (attribute) => shared.includes(attribute.type) && !isLocalized(attribute),
  );
}

/** Not one value in one column: relations and `uid` are localised for Strapi, whatever the schema says. */
const manyRows: ReadonlySet<string> = new Set(['relation', 'component', 'dynamiczone', 'media', 'uid']);

const bookkeeping: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'locale',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
]);
