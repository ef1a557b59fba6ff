import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { signedText, type PreviewedDraft } from '../../press/preview/preview-address';
import { derivedKey } from '../secrets/derived-key';

export interface Signing {
  readonly expires: number;
  /** The draft's publications so far. */
  readonly state: string;
}

/** An HMAC-SHA256 (RFC 2104), in base64url. */
export function signPreview(strapi: Core.Strapi, draft: PreviewedDraft, { expires, state }: Signing): string {
  return createHmac('sha256', derivedKey(strapi, 'preview address'))
    .update(signedText(draft, expires, state))
    .digest('base64url');
}

/** Whether the signature is the draft's. Takes as long for a nearly right one as for a quite wrong one. */
export function isSignatureOf(
  strapi: Core.Strapi,
  draft: PreviewedDraft,
  signing: Signing,
  signature: string,
): boolean {
  const expected = Buffer.from(signPreview(strapi, draft, signing));
  const given = Buffer.from(signature);
  // Of the length everybody knows; of the content nobody may learn.
  return given.length === expected.length && timingSafeEqual(given, expected);
}
