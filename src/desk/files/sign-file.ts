import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { readSignature, signedFileAddress, signedFileText, type SignedFile } from '../../press/files/file-address';
import { derivedKey } from '../secrets/derived-key';
import { now } from '../clock/now';

/** An address that shows the file for 50 to 60 minutes to whoever has it, public or not. */
export function signedAddressOf(strapi: Core.Strapi, name: string): string {
  const at = Math.floor(now(strapi).getTime() / 1000);
  // One address in ten minutes, so that a list which is read again shows the pictures that it shows already.
  const expires = at - (at % STEP_SECONDS) + LIFETIME_SECONDS;
  return signedFileAddress({ name, expires }, signFile(strapi, { name, expires }));
}

const LIFETIME_SECONDS = 60 * 60;
const STEP_SECONDS = 10 * 60;

/** Whether the query has a signature of this file's that is still alive. */
export function isSignedFor(strapi: Core.Strapi, name: string, query: string): boolean {
  const given = readSignature(query);
  if (given === null) return false;
  const expected = Buffer.from(signFile(strapi, { name, expires: given.expires }));
  const isRight = timingSafeEqual(Buffer.from(given.signature), expected);
  return isRight && now(strapi).getTime() < given.expires * 1000;
}

/** An HMAC-SHA256 (RFC 2104), in base64url. */
function signFile(strapi: Core.Strapi, file: SignedFile): string {
  return createHmac('sha256', derivedKey(strapi, 'file address')).update(signedFileText(file)).digest('base64url');
}
