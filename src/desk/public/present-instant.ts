import type { Core } from '@strapi/strapi';
import { toInstant, type Instant } from 'strapi-plugin-dateline/core';
import { now } from '../clock/now';

/** As of when an answer is given that nobody asks for at another time. */
export function presentInstant(strapi: Core.Strapi): Instant {
  return toInstant(now(strapi).getTime());
}
