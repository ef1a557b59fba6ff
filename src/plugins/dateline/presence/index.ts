import { messageFieldType, messageFieldUid } from '../server/src/message-field';
import { timeZoneFieldType, timeZoneFieldUid } from '../server/src/time-zone-field';

/** What is read of `strapi`: while a project's `register` runs, its types still name the fields that they are made of. */
export interface Project {
  plugin(name: string): unknown;
  /** Schemas by uid; a project's own types are generated from its schemas, and so no index. */
  readonly contentTypes: object;
  readonly components: object;
  readonly config: { get(key: string): unknown };
}

interface Schema {
  readonly attributes: Readonly<Record<string, object>>;
}

/**
 * To be called first in a project's own `register`. Of a plugin that is switched off Strapi loads nothing, so that the
 * plugin itself cannot say what the project lacks; and Strapi's own words name a field, but neither where nor why.
 * @throws Error with a sentence, where types have the plugin's fields and the plugin is not there.
 */
export function requireDateline(strapi: Project): void {
  if (strapi.plugin('dateline')) return;
  const fields = [...fieldsIn(strapi.contentTypes, 'content type'), ...fieldsIn(strapi.components, 'component')];
  if (fields.length > 0) throw new Error(`${whyMissing(strapi)} ${whereUsed(fields)} ${whatToDo(fields)}`);
}

interface Field {
  /** `the content type “api::streak.streak” (“zone”)` */
  readonly place: string;
  readonly uid: string;
}

/** What each field is stored as, which the attribute can be without the plugin. */
const plainTypes: Readonly<Record<string, string>> = {
  [timeZoneFieldUid]: timeZoneFieldType,
  [messageFieldUid]: messageFieldType,
};

function fieldsIn(schemas: object, kind: string): readonly Field[] {
  return Object.entries<Schema>({ ...schemas }).flatMap(([uid, { attributes }]) =>
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const field = 'customField' in attribute ? String(attribute.customField) : '';
      return Object.hasOwn(plainTypes, field) ? [{ place: `“${name}” of the ${kind} “${uid}”`, uid: field }] : [];
    }),
  );
}

function whyMissing(strapi: Project): string {
  const dependencies = strapi.config.get('info.dependencies') ?? {};
  return Object.hasOwn(dependencies, 'strapi-plugin-dateline')
    ? 'The plugin strapi-plugin-dateline is switched off in config/plugins (“dateline”), or is not built.'
    : 'The plugin strapi-plugin-dateline is not among the dependencies of package.json.';
}

function whereUsed(fields: readonly Field[]): string {
  return `Its fields are used by ${fields.map(({ place }) => place).join(', ')}.`;
}

function whatToDo(fields: readonly Field[]): string {
  const uids = [...new Set(fields.map(({ uid }) => uid))];
  const plain = uids.map((uid) => `“${plainTypes[uid]}” in place of ${uid}`).join(', ');
  return `Bring it back, or give those attributes a type of Strapi’s own: ${plain}. Their columns and what is in them stay.`;
}
