import type { Core } from '@strapi/strapi';
import { now } from '../clock/now';
import { afterAnswer } from './after-answer';
import { nobodysHash } from './nobodys-hash';

/** What Strapi's `admin::auth` offers and is used here. */
interface AdminAuth {
  validatePassword(password: string, hash: string): Promise<boolean>;
  forgotPassword(input: { readonly email: string }): Promise<unknown>;
}

interface Admin {
  readonly password: string | null;
  readonly isActive: boolean | null;
  readonly resetPasswordTokenExpiresAt: string | Date | null;
}

/**
 * The panel's forms tell nobody who works here: each attempt to sign in is one look into the table, one comparison of
 * passwords and one answer, whoever was asked for; and a forgotten password is dealt with after the answer.
 */
export function hideAdmins(strapi: Core.Strapi): void {
  strapi.get('services').extend('admin::auth', (ofStrapi: AdminAuth) => ({
    ...ofStrapi,
    checkCredentials: (given: Credentials) => checkCredentials(strapi, given),
    forgotPassword(input: { readonly email: string }) {
      afterAnswer(strapi, async () => {
        if (!(await hasFreshLink(strapi, input.email))) await ofStrapi.forgotPassword(input);
      });
    },
  }));
}

interface Credentials {
  readonly email: string;
  readonly password: unknown;
}

/** In the form that Strapi's login reads: an error, somebody or nobody, and why. */
async function checkCredentials(
  strapi: Core.Strapi,
  { email, password }: Credentials,
): Promise<readonly [null, Admin | false, { readonly message: string }?]> {
  const admin = await findAdmin(strapi, email);
  // Anything but a text would fail only where there is an account.
  const typed = typeof password === 'string' ? password : '';
  const auth = strapi.service('admin::auth') as unknown as AdminAuth;
  const isRight = await auth.validatePassword(typed, admin?.password || nobodysHash);
  return admin?.password && admin.isActive === true && isRight
    ? [null, admin]
    : [null, false, { message: 'Invalid credentials' }];
}

/**
 * A new link makes the one before worthless: a stranger who keeps asking must not keep somebody from using the one in
 * his mail. It lives for an hour (Strapi's default), and in its first ten minutes no other is sent.
 */
async function hasFreshLink(strapi: Core.Strapi, email: string): Promise<boolean> {
  const expiresAt = (await findAdmin(strapi, email))?.resetPasswordTokenExpiresAt ?? null;
  return expiresAt !== null && new Date(expiresAt).getTime() - now(strapi).getTime() > FIFTY_MINUTES_MS;
}

const FIFTY_MINUTES_MS = 50 * 60_000;

function findAdmin(strapi: Core.Strapi, email: string): Promise<Admin | null> {
  return strapi.db.query('admin::user').findOne({ where: { email } });
}
