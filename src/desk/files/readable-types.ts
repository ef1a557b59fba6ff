import type { Core } from '@strapi/strapi';
import { fileHolders } from './file-holders';

/** The types without drafts that can hold files and that somebody without credentials may read. */
export async function readableTypes(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const uids = typesWithoutDrafts(strapi);
  if (uids.length === 0) return new Set();
  const actions = uids.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);
  const granted: readonly { action: string }[] = await strapi.db
    .query('plugin::users-permissions.permission')
    .findMany({ select: ['action'], where: { action: { $in: actions }, role: { type: 'public' } } });
  return new Set(granted.map(({ action }) => action.slice(0, action.lastIndexOf('.'))));
}

function typesWithoutDrafts(strapi: Core.Strapi): readonly string[] {
  const entries = new Set(fileHolders(strapi).ways.map(({ entry }) => entry));
  return [...entries].filter(
    (uid) => strapi.contentTypes[uid as 'api::speech.speech'].options?.draftAndPublish !== true,
  );
}
