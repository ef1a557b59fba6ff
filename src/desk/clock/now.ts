import type { Core } from '@strapi/strapi';

export type Clock = () => Date;

/**
 * What time it is for the whole house: what the setting `now` of the plugin dateline says, so that counters, clocks and
 * texts are of one moment. By default that is the machine's clock; a test puts another in its place.
 */
export function now(strapi: Core.Strapi): Date {
  return strapi.config.get<Clock>(clockKey)();
}

/** Kept in Strapi's configuration and not in this module, which a test and the built app load twice. */
export function setNow(strapi: Core.Strapi, clock?: Clock): void {
  const configured = strapi.config.get<Clock>(configuredKey, strapi.config.get<Clock>(clockKey));
  strapi.config.set(configuredKey, configured);
  strapi.config.set(clockKey, clock ?? configured);
}

const clockKey = 'plugin::dateline.now';
/** What stood there before a test came. */
const configuredKey = 'chancery.configuredNow';
