import type { Core } from '@strapi/strapi';
import { hideAdmins } from './hide-admins';
import { hideConsumers } from './hide-consumers';
import { limitAttempts } from './limit-attempts';

/** Signing in tells nobody who has an account, and keeps nobody out but whoever guesses. To be called from `register`. */
export function guardLogin(strapi: Core.Strapi): void {
  hideAdmins(strapi);
  hideConsumers(strapi);
  limitAttempts(strapi);
}
