import type { Core } from '@strapi/strapi';

const readChanges = 'api::change.change.find';

/**
 * Once, and for databases of earlier versions, too: whoever may read the timeline without a name may read what changed in
 * it. Later starts leave alone what an administrator has changed since.
 */
export async function letChangesBeRead(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'chancery' });
  if (await store.get({ key: 'changes-opened' })) return;
  await strapi.db.transaction(async () => {
    const permissions = strapi.db.query('plugin::users-permissions.permission');
    const held: readonly { readonly role: { readonly id: number } | null }[] = await permissions.findMany({
      where: { action: 'api::timeline.timeline.find' },
      populate: ['role'],
    });
    for (const { role } of held) {
      if (role !== null) await permissions.create({ data: { action: readChanges, role: role.id } });
    }
    await store.set({ key: 'changes-opened', value: true });
  });
}
