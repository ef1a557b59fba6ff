import type { Core } from '@strapi/strapi';
import { list, office } from '../../press/public/tags';
import { opaqueTagsOf } from './opaque-tags-of';

const siteWith = (secret: string) => ({ config: { get: () => secret } }) as unknown as Core.Strapi;
const asked = (secret: string) => opaqueTagsOf(siteWith(secret), [office, list('en')]);

test('every instance of a site says its tags alike, and another site’s cache cannot read them', () => {
  expect(asked('one')).toEqual(asked('one'));
  expect(new Set([...asked('one'), ...asked('another')]).size).toBe(4);
});
