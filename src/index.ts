import type { Core } from '@strapi/strapi';
import { requireDateline } from 'strapi-plugin-dateline/presence';
import { addDoors } from './api/add-doors';
import { showMissingPages } from './api/page/show-missing';
import { setOriginRules } from './api/origins/set-origin-rules';
import { deleteDefaultTokens } from './desk/first-start/delete-default-tokens';
import { closeEventStreams } from './api/change/open-event-stream';
import { catchUp } from './desk/changes/catch-up';
import { followersOf } from './desk/followers/followers';
import { runFollowers, stopFollowers } from './desk/following/run-followers';
import { letChangesBeRead } from './desk/changes/let-changes-be-read';
import { guardHouse } from './desk/guard-house';
import { prepareFiles } from './desk/files/prepare-files';
import { adoptEmbargoes } from './desk/embargo/adopt-embargoes';
import { indexIdentity } from './desk/identity/index-identity';
import { adoptLinks } from './desk/links/adopt-links';
import { seedLayouts } from './desk/layouts/seed-layouts';
import { letLocalesBeRead } from './desk/locale/let-locales-be-read';
import { guardLogin } from './desk/login/guard-login';
import { letPublicRead } from './desk/first-start/let-public-read';
import { recordRoleChanges } from './desk/roles/record-role-changes';
import { seedRoles } from './desk/roles/seed-roles';
import { closeTemporaryFolder, openTemporaryFolder } from './desk/uploads/temporary-folder';
import { adoptApprovals } from './desk/schedule/adopt-approvals';
import { boundStatements } from './desk/sql/bound-statements';
import { keepSchedule, stopSchedule } from './desk/schedule/keep-schedule';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    requireDateline(strapi);
    setOriginRules(strapi);
    guardLogin(strapi);
    guardHouse(strapi);
    addDoors(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await openTemporaryFolder(strapi);
    await indexIdentity(strapi);
    await letPublicRead(strapi);
    await deleteDefaultTokens(strapi);
    await letLocalesBeRead(strapi);
    await letChangesBeRead(strapi);
    recordRoleChanges(strapi);
    await seedRoles(strapi);
    await seedLayouts(strapi);
    await prepareFiles(strapi);
    await adoptEmbargoes(strapi);
    await adoptApprovals(strapi);
    await adoptLinks(strapi);
    boundStatements(strapi);
    showMissingPages(strapi);
    await catchUp(strapi);
    await runFollowers(strapi, followersOf);
    keepSchedule(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    closeEventStreams(strapi);
    await stopFollowers(strapi);
    await stopSchedule(strapi);
    await closeTemporaryFolder(strapi);
  },
};
