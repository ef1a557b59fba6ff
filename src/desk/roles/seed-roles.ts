import type { Core } from '@strapi/strapi';
import { addLocaleToRoles } from './add-locale-to-roles';
import { fingerprintOf, roleDefinitions, type RoleDefinition } from './role-definitions';
import { loadSeededRoles, saveSeededRoles } from './seeded-roles';

/**
 * Sees to it that the press office has its roles: on every start, and whenever a locale is added. A role gets its
 * permissions when it is made, and again when Chancery itself has come to define it otherwise; what an administrator
 * has changed or deleted in between stays so. A locale that came with an import is as new as one that was added.
 */
export async function seedRoles(strapi: Core.Strapi): Promise<void> {
  await seedMissing(strapi);
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    afterCreate: () => seedMissing(strapi),
  });
}

async function seedMissing(strapi: Core.Strapi): Promise<void> {
  const stored: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const locales = stored.map(({ code }) => code);
  const definitions = roleDefinitions(strapi, locales);
  const seeded = await loadSeededRoles(strapi, definitions, locales);
  const { fingerprints } = seeded;
  const changed = definitions.filter((definition) => fingerprints[definition.code] !== fingerprintOf(definition));
  const begun = locales.filter((locale) => !seeded.locales.includes(locale));
  await strapi.db.transaction(async () => {
    if (Object.keys(fingerprints).length === 0) await removeUnusedStockRoles(strapi);
    for (const locale of begun) await addLocaleToRoles(strapi, locale);
    for (const definition of changed) await seedRole(strapi, definition, fingerprints[definition.code] !== undefined);
    const defined = definitions.map((definition) => [definition.code, fingerprintOf(definition)]);
    await saveSeededRoles(strapi, { fingerprints: { ...fingerprints, ...Object.fromEntries(defined) }, locales });
  });
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
