import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { opaqueTag, type OpaqueTag } from '../../press/changes/opaque-tag';
import type { Tag } from '../../press/public/tags';
import { derivedKey } from './derived-key';

const keys = new WeakMap<Core.Strapi, Buffer>();

/** Tags as this site says them to caches in front of it: the same in all its instances, and after a start. */
export function opaqueTagsOf(strapi: Core.Strapi, tags: readonly Tag[]): readonly OpaqueTag[] {
  const key = keys.get(strapi) ?? derivedKey(strapi, 'tag of an answer');
  keys.set(strapi, key);
  return tags.map((tag) => opaqueTag(tag, (text) => createHmac('sha256', key).update(text).digest('base64url')));
}
