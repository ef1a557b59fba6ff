import type { Core } from '@strapi/strapi';
import { answersThePublic } from './public-request';
import { withoutHidden } from './without-hidden';

/**
 * Looks through every answer that Strapi's content API gives, whoever read it and by whatever road: core controllers,
 * uploads, accounts, routes of one's own that clean their output as they should.
 */
export function filterAnswers(strapi: Core.Strapi): void {
  const { sanitize } = strapi.contentAPI;
  const sanitizeOutput = sanitize.output;
  sanitize.output = async (data, schema, ...rest) => {
    const shown = answersThePublic(strapi) ? withoutHidden(strapi, schema.uid, data) : data;
    return sanitizeOutput(shown as typeof data, schema, ...rest);
  };
}
