/** As much of a content type or component as a question about it needs; Strapi's own models fit. */
export interface Model {
  readonly uid: string;
  readonly modelType?: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export interface Attribute {
  readonly type: string;
  readonly target?: unknown;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly relation?: string;
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
}

export type ModelOf = (uid: string) => Model | undefined;

/** Every entry has these two, beside the attributes of its type; a component has no documentId. */
const handles: Readonly<Record<string, Attribute>> = { id: { type: 'increments' }, documentId: { type: 'string' } };

/** Own names only: `constructor` is an attribute of every object, and of no type. */
export function attributeOf(model: Model, name: string): Attribute | undefined {
  if (Object.hasOwn(model.attributes, name)) return model.attributes[name];
  if (name === 'documentId' && model.modelType === 'component') return undefined;
  return Object.hasOwn(handles, name) ? handles[name] : undefined;
}

const nesting: ReadonlySet<string> = new Set(['relation', 'component', 'media', 'dynamiczone']);

/** Whether the attribute leads to rows of another table. */
export function leadsElsewhere({ type }: Attribute): boolean {
  return nesting.has(type);
}

/** The uid of what the attribute leads to; undefined where that is several types, or none. */
export function targetOf({ type, target, component }: Attribute): string | undefined {
  if (type === 'media') return 'plugin::upload.file';
  if (type === 'component') return component;
  return type === 'relation' && typeof target === 'string' ? target : undefined;
}
