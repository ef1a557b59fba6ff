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
/** By bcrypt as Strapi does it, but at its least cost: at Strapi's own, a hundred people are ten seconds of nothing else. */
const hashedPassword = '$2a$04$440ktaqgQC98DPCaCoX34ucBWyUynmzxwbjj2GAc1lvmhBNbkk.Ke';

/** The same, not yet signed in. @param isQuick whether the password may cost as little as it can */
export async function makeAdmin(
  { strapi }: Chancery,
  roleCode: string,
  { isQuick = true } = {},
): Promise<Omit<Admin, 'authorization'>> {
  const role: { id: number } = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  made += 1;
  const email = `admin-${made}@press.example`;
  const user: { id: number } = await strapi.service('admin::user').create({
    email,
    firstname: 'Ada',
    lastname: `Marlow ${made}`,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
    ...(!isQuick && { password: adminPassword }),
  });
  if (isQuick)
    await strapi.db.query('admin::user').update({ where: { id: user.id }, data: { password: hashedPassword } });
  return { id: user.id, email };
}
