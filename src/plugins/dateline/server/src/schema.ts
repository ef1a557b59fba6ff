/**
 * What the plugin reads of a content type's or component's schema. Strapi's own types are generated from the schemas
 * of one project; a plugin meets those of any, so it names the few properties it looks at.
 */
export interface Model {
  readonly uid: string;
  readonly modelType: 'contentType' | 'component';
  readonly options?: object;
  readonly pluginOptions?: object;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export interface Attribute {
  readonly type: string;
  readonly customField?: string;
  readonly private?: boolean;
  /** False for what Strapi adds. */
  readonly visible?: boolean;
  readonly pluginOptions?: object;
  /** Of a component. */
  readonly component?: string;
  /** Of a dynamic zone. */
  readonly components?: readonly string[];
  /** Of a relation that is not polymorphic. */
  readonly target?: unknown;
}

export type GetModel = (uid: string) => Model | undefined;

/** Entries come from the database and from requests: nothing is known of their values. */
export type Entry = Record<string, unknown>;

export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

export function describeModel(model: Model): string {
  return `${model.modelType === 'component' ? 'component' : 'content type'} “${model.uid}”`;
}

export function isLocalized(modelOrAttribute: Model | Attribute): boolean {
  const i18n = pluginOption(modelOrAttribute, 'i18n');
  return isEntry(i18n) && i18n['localized'] === true;
}

/** Whether entries are drafts before they are published; otherwise they are public as they are saved. */
export function hasDrafts({ options }: Model): boolean {
  return isEntry(options) && options['draftAndPublish'] === true;
}

export function pluginOption({ pluginOptions }: Model | Attribute, plugin: string): unknown {
  return isEntry(pluginOptions) ? pluginOptions[plugin] : undefined;
}

/** Private attributes never leave the server over the content API. */
export function isPrivate(model: Model, name: string): boolean {
  const names = isEntry(model.options) ? model.options['privateAttributes'] : undefined;
  return model.attributes[name]?.private === true || (Array.isArray(names) && names.includes(name));
}
