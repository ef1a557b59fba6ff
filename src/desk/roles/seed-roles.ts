import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { addLocaleToRoles } from './add-locale-to-roles';
import { roleDefinitions, type RoleDefinition } from './role-definitions';

/**
 * Sees to it that the press office has its roles: on every start, and whenever a locale is added. A role gets its
 * permissions when it is made, and again when Chancery itself has come to define it otherwise; what an administrator
 * has changed or deleted in between stays so.
 */
export async function seedRoles(strapi: Core.Strapi): Promise<void> {
  await seedMissingRoles(strapi);
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    async afterCreate({ result }) {
      await addLocaleToRoles(strapi, (result as { code: string }).code);
      await seedMissingRoles(strapi);
    },
  });
}

async function seedMissingRoles(strapi: Core.Strapi): Promise<void> {
  const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const definitions = roleDefinitions(
    strapi,
    locales.map(({ code }) => code),
  );
  const store = strapi.store({ type: 'core', name: 'chancery' });
  const seeded = ((await store.get({ key: seededKey })) ?? {}) as Readonly<Record<string, string>>;
  const changed = definitions.filter((definition) => seeded[definition.code] !== fingerprintOf(definition));
  if (changed.length === 0) return;
  await strapi.db.transaction(async () => {
    if (Object.keys(seeded).length === 0) await removeUnusedStockRoles(strapi);
    for (const definition of changed) await seedRole(strapi, definition, seeded[definition.code] !== undefined);
    const fingerprints = definitions.map((definition) => [definition.code, fingerprintOf(definition)]);
    await store.set({ key: seededKey, value: { ...seeded, ...Object.fromEntries(fingerprints) } });
  });
}

const seededKey = 'seeded-roles';

/** What a role may do, without the locales, which come and go with the site. */
function fingerprintOf({ permissions }: RoleDefinition): string {
  const rights = permissions.map(({ action, subject, properties }) => [action, subject, properties.fields]);
  return createHash('sha256').update(JSON.stringify(rights)).digest('hex');
}

/** Strapi's own Author and Editor: two roles named Editor would be one too many, and neither knows an embargo. */
async function removeUnusedStockRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  const stock: { id: number }[] = await roles.find({ code: { $in: ['strapi-editor', 'strapi-author'] } });
  for (const { id } of stock) {
    if ((await roles.getUsersCount(id)) === 0) await roles.deleteByIds([id]);
  }
}

async function seedRole(strapi: Core.Strapi, definition: RoleDefinition, wasSeeded: boolean): Promise<void> {
  const roles = strapi.service('admin::role');
  const { code, name, description, permissions } = definition;
  const stored: { id: number } | null = await roles.findOne({ code });
  // One that was seeded before and is gone has been deleted by somebody who meant it.
  if (stored === null && wasSeeded) return;
  const isNameTaken: boolean = stored === null && (await roles.exists({ name }));
  const role =
    stored ?? (await roles.create({ code, name: isNameTaken ? `${name} (press office)` : name, description }));
  await roles.assignPermissions(role.id, permissions);
}
