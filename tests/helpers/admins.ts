import type { Chancery } from './chancery';

export interface Admin {
  readonly id: number;
  readonly email: string;
  /** The value of an `Authorization` header. */
  readonly authorization: string;
}

let made = 0;

/** A fresh admin who holds the role with this code, signed in as over the panel's form. */
export async function signIn(chancery: Chancery, roleCode: string): Promise<Admin> {
  const { id, email } = await makeAdmin(chancery, roleCode);
  const { body } = await chancery.anyone.post('/admin/login').send({ email, password: adminPassword });
  return { id, email, authorization: `Bearer ${body.data.token}` };
}

export const adminPassword = 'Harbour-lights-7';

/** The same, not yet signed in. */
export async function makeAdmin({ strapi }: Chancery, roleCode: string): Promise<Omit<Admin, 'authorization'>> {
  const role: { id: number } = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  made += 1;
  const email = `admin-${made}@press.example`;
  const user: { id: number } = await strapi.service('admin::user').create({
    email,
    password: adminPassword,
    firstname: 'Ada',
    lastname: `Marlow ${made}`,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return { id: user.id, email };
}
