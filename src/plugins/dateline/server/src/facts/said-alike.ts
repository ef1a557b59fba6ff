import type { Core, UID } from '@strapi/strapi';
import { isEntry, isPrivate, type Attribute, type Entry, type GetModel, type Model } from '../schema';

interface Pair {
  readonly draftId: number;
  readonly publicId: number;
  /** Left out: what is about to be written. */
  readonly except: readonly string[];
}

/** Whether a draft says all else as its public row does, so that the panel may call it published. */
export async function isSaidAlike(
  strapi: Core.Strapi,
  getModel: GetModel,
  uid: string,
  { draftId, publicId, except }: Pair,
): Promise<boolean> {
  const model = getModel(uid);
  if (!model) return false;
  const query = strapi.db.query(uid as UID.ContentType);
  const populate = populateOf(model, getModel);
  const [draft, published]: unknown[] = [
    await query.findOne({ where: { id: draftId }, populate }),
    await query.findOne({ where: { id: publicId }, populate }),
  ];
  if (!isEntry(draft) || !isEntry(published)) return false;
  const said = (row: Entry) => contentOf(model, getModel, row, except);
  return JSON.stringify(said(draft)) === JSON.stringify(said(published));
}

/** Everything that an entry says beside its columns; relations by what they lead to. */
function populateOf(model: Model, getModel: GetModel): Record<string, unknown> {
  const populated = said(model).flatMap(([name, attribute]): [string, unknown][] => {
    switch (attribute.type) {
      case 'relation':
        return typeof attribute.target === 'string'
          ? [[name, { select: referenceOf(attribute.target, getModel) }]]
          : [];
      case 'media':
        return [[name, { select: ['id'] }]];
      case 'component':
        return [[name, { populate: nestedPopulate(attribute.component, getModel) }]];
      case 'dynamiczone': {
        const kinds = attribute.components ?? [];
        return [
          [name, { on: Object.fromEntries(kinds.map((uid) => [uid, { populate: nestedPopulate(uid, getModel) }])) }],
        ];
      }
      default:
        return [];
    }
  });
  return Object.fromEntries(populated);
}

function nestedPopulate(uid: string | undefined, getModel: GetModel): Record<string, unknown> {
  const model = getModel(uid ?? '');
  return model ? populateOf(model, getModel) : {};
}

/** A draft leads to drafts and a public row to public ones: what they have in common is the document. */
function referenceOf(target: string, getModel: GetModel): readonly string[] {
  return getModel(target)?.modelType === 'contentType' ? ['id', 'documentId'] : ['id'];
}

function contentOf(model: Model, getModel: GetModel, row: Entry, except: readonly string[] = []): unknown {
  return said(model)
    .filter(([name]) => !except.includes(name))
    .map(([name, attribute]) => [name, valueOf(attribute, getModel, row[name])]);
}

function valueOf(attribute: Attribute, getModel: GetModel, value: unknown): unknown {
  if (!rowTypes.has(attribute.type)) return value ?? null;
  if (Array.isArray(value)) return value.map((item) => valueOf(attribute, getModel, item));
  if (!isEntry(value)) return null;
  const component = attribute.component ?? value['__component'];
  const model = typeof component === 'string' ? getModel(component) : undefined;
  return model ? [component, contentOf(model, getModel, value)] : (value['documentId'] ?? value['id']);
}

const rowTypes: ReadonlySet<string> = new Set(['relation', 'media', 'component', 'dynamiczone']);

/** Without what is private: that is somebody's bookkeeping and nothing that is published. */
function said(model: Model): [string, Attribute][] {
  return Object.entries(model.attributes).filter(
    ([name, attribute]) => attribute.visible !== false && !isPrivate(model, name) && !bookkeeping.has(name),
  );
}

const bookkeeping: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
]);
