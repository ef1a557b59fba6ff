import type { Core } from '@strapi/strapi';

export type Clock = () => Date;

/** What time it is for the whole app. The one place that reads the machine's clock; a test puts another in its place. */
export function now(strapi: Core.Strapi): Date {
  return strapi.config.get<Clock>(clockKey, systemClock)();
}

/** Kept in Strapi's configuration and not in this module, which a test and the built app load twice. */
export function setNow(strapi: Core.Strapi, clock: Clock = systemClock): void {
  strapi.config.set(clockKey, clock);
}

const clockKey = 'chancery.now';

function systemClock(): Date {
  return new Date();
}
