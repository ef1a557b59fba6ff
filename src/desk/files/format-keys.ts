import type { Core } from '@strapi/strapi';

/** What stands before an original's hash in the names of its resized formats. */
export function formatKeys(strapi: Core.Strapi): readonly string[] {
  const breakpoints = strapi.config.get<object>('plugin::upload.breakpoints', strapisOwn);
  return ['thumbnail', ...Object.keys(breakpoints)];
}

/** As in Strapi's image service, which has them where nothing is configured. */
const strapisOwn = { large: 1000, medium: 750, small: 500 };
