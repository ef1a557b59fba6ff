import type { Core } from '@strapi/strapi';
import { toMilliseconds } from 'strapi-plugin-dateline/core';
import type { PublicAnswer } from '../../press/public/public-answer';
import type { Tag } from '../../press/public/tags';
import { newsstand } from './newsstand';

/**
 * Lets whoever keeps answers know what this part of one depends on, and until when it holds. Of several parts that are told
 * while a request is answered, all count.
 * @returns the part
 */
export function tellAnswer<Data>(strapi: Core.Strapi, { data, tags, validUntil }: PublicAnswer<Data>): Data {
  newsstand(strapi)?.tell({ tags, validUntil: validUntil === null ? null : toMilliseconds(validUntil) });
  return data;
}

/** The same of what was asked for as of another instant than now: time does not alter it. */
export function tellTimeless<Data>(strapi: Core.Strapi, { data, tags }: PublicAnswer<Data>): Data {
  newsstand(strapi)?.tell({ tags });
  return data;
}

/** The same of what depends on these, and is no answer of its own. */
export function tellTags(strapi: Core.Strapi, ...tags: readonly Tag[]): void {
  newsstand(strapi)?.tell({ tags });
}
