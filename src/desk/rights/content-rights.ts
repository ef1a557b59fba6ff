import type { Core, UID } from '@strapi/strapi';

type Right = 'read' | 'create' | 'update' | 'publish';

/** Asked of a text, or of what is known of it: its locale at least, its author where a role hangs on that. */
export type ContentRights = Readonly<Record<Right, (version: object, field?: string) => boolean>>;

/** What the signed-in admin may do with texts of a type. Nobody outside of an admin's request may anything. */
export function contentRights(strapi: Core.Strapi, uid: UID.ContentType): ContentRights {
  const { userAbility } = strapi.requestContext.get()?.state ?? {};
  if (userAbility === undefined) return nothing;
  const checker: { readonly can: ContentRights } = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid });
  return checker.can;
}

const never = () => false;

const nothing: ContentRights = { read: never, create: never, update: never, publish: never };
