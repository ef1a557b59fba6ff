import type { Core } from '@strapi/strapi';
import { originSettings } from './origin-settings';

/**
 * In production nothing starts that does not know its own address: canonical links, previews and e-mails would carry
 * whatever name somebody asked for.
 */
export function requirePublicUrl(strapi: Core.Strapi): void {
  if (strapi.config.get('environment') !== 'production' || originSettings(strapi).publicOrigin !== null) return;
  const refusal = new Error(
    'PUBLIC_URL is missing: in production it must be the address that the public sees, such as https://press.example.',
  );
  // A person can put this right; a trace of calls would only hide the sentence.
  refusal.stack = refusal.message;
  throw refusal;
}
