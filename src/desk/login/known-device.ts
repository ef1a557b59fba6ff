import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/**
 * A browser that has signed in to an account keeps a signed note of it, and is not taken for a stranger the next time
 * (https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies). The note opens nothing.
 */
export function rememberDevice(strapi: Core.Strapi, ctx: Context, account: string): void {
  const device = knownDevice(strapi, ctx, account) ?? randomBytes(16).toString('base64url');
  ctx.cookies.set(cookieName, `${device}.${signatureOf(strapi, account, device)}`, {
    httpOnly: true,
    sameSite: 'strict',
    secure: ctx.secure,
    signed: false,
    path: strapi.config.get<string>('admin.path', '/admin'),
    maxAge: HALF_A_YEAR_MS,
  });
}

/** The browser's own name, if it is known for the account; null for everybody else. */
export function knownDevice(strapi: Core.Strapi, ctx: Context, account: string): string | null {
  const [device = '', signature = ''] = (ctx.cookies.get(cookieName, { signed: false }) ?? '').split('.');
  const expected = Buffer.from(signatureOf(strapi, account, device));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? device : null;
}

const cookieName = 'chancery_known_device';
const HALF_A_YEAR_MS = 182 * 24 * 60 * 60 * 1000;

function signatureOf(strapi: Core.Strapi, account: string, device: string): string {
  const secret = strapi.config.get<string>('admin.auth.secret');
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'chancery known device', 32));
  return createHmac('sha256', key)
    .update(JSON.stringify([account, device]))
    .digest('base64url');
}
