import type { Core } from '@strapi/strapi';
import type { sanitize } from '@strapi/utils';
import { entryFields } from '../computed/entry-fields';
import { optedInEntries } from '../computed/opted-in-entries';
import type { Schemas } from '../opt-in/opt-in';
import { defaultLocale } from '../request/default-locale';
import { requestInstant } from '../request/request-instant';
import { tellKeeper } from '../request/tell-keeper';
import type { Model } from '../schema';

/**
 * Adds the computed fields to what the content API answers. They are no attributes: filters and sorts on them would
 * be accepted and silently wrong. Strapi's own sanitizers ran before and copied every entry, so these are written to.
 */
export function outputSanitizer(strapi: Core.Strapi, schemas: Schemas): sanitize.Sanitizer {
  const sanitizer = (model: Model) => async (data: unknown) => {
    const found = [...optedInEntries(data, model, schemas)];
    if (found.length === 0) return data;
    const request = strapi.requestContext.get();
    const asOf = requestInstant(strapi, request);
    const isOfNow = request?.query['at'] === undefined;
    const siteLocale = found.some(({ locale }) => locale === null) ? await defaultLocale(strapi) : undefined;
    for (const { entry, optIn, locale } of found) {
      const fields = entryFields(entry, optIn, asOf, locale === null ? siteLocale : locale);
      Object.assign(entry, fields);
      if (isOfNow) tellKeeper(strapi, fields, Date.parse(asOf));
    }
    return data;
  };
  // Strapi types a sanitizer as one of lodash's curried functions, which can also be called with nothing.
  return sanitizer as sanitize.Sanitizer;
}
