import type { Core } from '@strapi/strapi';
import { recordAct } from '../record/record-act';
import { recordRightsChanges } from './record-rights-changes';

const userUid = 'admin::user';

interface Role {
  readonly code: string;
}

interface User {
  readonly id: number;
  readonly email: string;
  readonly roles?: readonly Role[];
}

interface Change {
  before?: readonly string[];
}

/**
 * Writes down whenever an admin is given roles or loses them (made, changed, deleted, by whatever road), and whenever a
 * role itself comes to mean something else.
 */
export function recordRoleChanges(strapi: Core.Strapi): void {
  recordRightsChanges(strapi);
  strapi.db.lifecycles.subscribe({
    models: [userUid],
    async afterCreate({ result }) {
      await recordChange(strapi, result as User, []);
    },
    async beforeUpdate(event) {
      if (!('roles' in (event.params.data ?? {}))) return;
      const user = await storedUser(strapi, event.params.where);
      event.state = { before: codesOf(user) } satisfies Change;
    },
    async afterUpdate({ result, state }) {
      const { before } = state as Change;
      if (before !== undefined) await recordChange(strapi, result as User, before);
    },
    async beforeDelete({ params }) {
      const user = await storedUser(strapi, params.where);
      if (user) await record(strapi, user, codesOf(user), []);
    },
    async beforeDeleteMany({ params }) {
      const users: User[] = await strapi.db.query(userUid).findMany({ where: params.where, populate: ['roles'] });
      for (const user of users) await record(strapi, user, codesOf(user), []);
    },
  });
}

async function storedUser(strapi: Core.Strapi, where: unknown): Promise<User | null> {
  return strapi.db.query(userUid).findOne({ where: where as object, populate: ['roles'] });
}

function codesOf(user: User | null): readonly string[] {
  return (user?.roles ?? []).map(({ code }) => code).sort();
}

async function recordChange(strapi: Core.Strapi, { id }: User, before: readonly string[]): Promise<void> {
  const user = await storedUser(strapi, { id });
  if (user) await record(strapi, user, before, codesOf(user));
}

async function record(
  strapi: Core.Strapi,
  { id, email }: User,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  if (before.join() === after.join()) return;
  await recordAct(strapi, {
    action: 'role-change',
    uid: userUid,
    documentId: String(id),
    locale: null,
    title: email,
    details: { before, after },
  });
}
