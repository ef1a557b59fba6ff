import type { Core } from '@strapi/strapi';
import { announce } from '../acts/running-act';
import { forgetDecisions } from './decide-file';
import { fileHolders } from './file-holders';

/**
 * Forgets what was decided about files as soon as this process writes what may change it: at the write, for whoever
 * reads in the same transaction, and once more when it is committed, for whoever read the old state until then.
 */
export function watchFileChanges(strapi: Core.Strapi): void {
  const forget = async ({ model }: { readonly model: { readonly uid: string } }) => {
    if (mayChangeFiles(strapi, model.uid)) await forgetNowAndLater(strapi);
  };
  strapi.db.lifecycles.subscribe({
    afterCreate: forget,
    afterCreateMany: forget,
    afterUpdate: forget,
    afterUpdateMany: forget,
    afterDelete: forget,
    afterDeleteMany: forget,
  });
}

/** The files themselves, and the rights of the public, by which rows without drafts are public. */
const furtherModels: readonly string[] = ['plugin::upload.file', 'plugin::users-permissions.permission'];

function mayChangeFiles(strapi: Core.Strapi, uid: string): boolean {
  return fileHolders(strapi).models.has(uid) || furtherModels.includes(uid);
}

async function forgetNowAndLater(strapi: Core.Strapi): Promise<void> {
  forgetDecisions(strapi);
  if (strapi.db.inTransaction()) await announce(strapi, forgetterOf(strapi));
}

const forgetters = new WeakMap<Core.Strapi, () => void>();

/** One function an app: an import writes thousands of rows in one transaction, and announces it once. */
function forgetterOf(strapi: Core.Strapi): () => void {
  const forget = forgetters.get(strapi) ?? (() => forgetDecisions(strapi));
  forgetters.set(strapi, forget);
  return forget;
}
