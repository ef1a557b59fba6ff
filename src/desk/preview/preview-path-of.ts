import type { Core } from '@strapi/strapi';
import { previewPath, type PreviewedDraft } from '../../press/preview/preview-address';
import { now } from '../clock/now';
import { publicationsSoFar } from './publications-so-far';
import { signPreview } from './sign-preview';

const LIFETIME_SECONDS = 24 * 60 * 60;

/** An address that shows the draft for a day, or until it is published; null where there is no such draft. */
export async function previewPathOf(strapi: Core.Strapi, draft: PreviewedDraft): Promise<string | null> {
  const state = await publicationsSoFar(strapi, draft);
  if (state === null) return null;
  const expires = Math.floor(now(strapi).getTime() / 1000) + LIFETIME_SECONDS;
  return previewPath({ ...draft, expires, signature: signPreview(strapi, draft, { expires, state }) });
}
