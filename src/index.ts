import type { Core } from '@strapi/strapi';
import { openDoors } from './api/open-doors';
import { guardHouse } from './desk/guard-house';
import { seedLayouts } from './desk/layouts/seed-layouts';
import { openPublicReading } from './desk/open-public-reading';
import { recordRoleChanges } from './desk/roles/record-role-changes';
import { seedRoles } from './desk/roles/seed-roles';
import { keepSchedule, stopSchedule } from './desk/schedule/keep-schedule';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    guardHouse(strapi);
    openDoors(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await openPublicReading(strapi);
    recordRoleChanges(strapi);
    await seedRoles(strapi);
    await seedLayouts(strapi);
    keepSchedule(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopSchedule(strapi);
  },
};
