import type { Core, UID } from '@strapi/strapi';
import { sanitize } from '@strapi/utils';
import type { FactsKeeper, MovedFacts } from './facts-keeper';

/** Tells the project's own rules at once, and webhooks after the commit, as Strapi does of what is written itself. */
export async function tellMoved(strapi: Core.Strapi, keeper: FactsKeeper, moved: MovedFacts): Promise<void> {
  if (moved.rows.length === 0) return;
  await keeper.tell(moved);
  await strapi.db.transaction(async ({ onCommit }) => {
    for (const { id, isPublic } of moved.rows) {
      // What is public has changed as by a publication; a draft, as by a save.
      const event = isPublic ? 'entry.publish' : 'entry.update';
      // Strapi awaits none of these, and a failure would turn what is committed into an error.
      onCommit(() => void emit(strapi, moved.uid, id, event).catch((error: Error) => strapi.log.error(error.message)));
    }
  });
}

async function emit(strapi: Core.Strapi, uid: string, id: number, event: string): Promise<void> {
  const schema = strapi.getModel(uid as UID.ContentType);
  const entry: unknown = await strapi.db
    .query(uid as UID.ContentType)
    .findOne({ where: { id }, populate: shown(strapi, uid) });
  // Written again since, or deleted, and told by whoever did that.
  if (entry === null) return;
  const context = { schema, getModel: (name: string) => strapi.getModel(name as UID.Schema) };
  const sanitized = await sanitize.sanitizers.defaultSanitizeOutput(context, entry as never);
  await strapi.eventHub.emit(event, { model: schema.modelName, uid, entry: sanitized });
}

interface Attribute {
  readonly type: string;
  readonly visible?: boolean;
  readonly component?: string;
  readonly components?: readonly string[];
}

/** All that an entry leads to, one step on, as in Strapi's own events. */
function shown(strapi: Core.Strapi, uid: string): Record<string, unknown> {
  const attributes = Object.entries(strapi.getModel(uid as UID.Schema).attributes as Record<string, Attribute>);
  return Object.fromEntries(
    attributes.flatMap(([name, { type, visible, component, components }]): [string, unknown][] => {
      if (component !== undefined) return [[name, { populate: shown(strapi, component) }]];
      if (components !== undefined) {
        return [
          [name, { on: Object.fromEntries(components.map((each) => [each, { populate: shown(strapi, each) }])) }],
        ];
      }
      return type === 'media' || (type === 'relation' && visible !== false) ? [[name, true]] : [];
    }),
  );
}
