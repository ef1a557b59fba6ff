import { hkdfSync } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** A key for one use, derived (RFC 5869) from the secret that signs admin sessions: no further secret to keep. */
export function derivedKey(strapi: Core.Strapi, use: string): Buffer {
  const secret = strapi.config.get<string | undefined>('admin.auth.secret');
  if (!secret) throw new Error(`ADMIN_JWT_SECRET is not set, so there is no key for a ${use}.`);
  return Buffer.from(hkdfSync('sha256', secret, '', `chancery ${use}`, 32));
}
