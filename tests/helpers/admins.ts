import type { Chancery } from './chancery';

export interface Admin {
  readonly id: number;
  readonly email: string;
  /** The value of an `Authorization` header. */
  readonly authorization: string;
}

let made = 0;

/** A fresh admin who holds the role with this code, signed in as over the panel's form. */
export async function signIn({ strapi, anyone }: Chancery, roleCode: string): Promise<Admin> {
  const role: { id: number } = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  made += 1;
  const credentials = { email: `admin-${made}@press.example`, password: 'Harbour-lights-7' };
  const user: { id: number } = await strapi.service('admin::user').create({
    ...credentials,
    firstname: 'Ada',
    lastname: `Marlow ${made}`,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const { body } = await anyone.post('/admin/login').send(credentials);
  return { id: user.id, email: credentials.email, authorization: `Bearer ${body.data.token}` };
}
