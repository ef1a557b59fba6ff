import { localeType } from '../../press/changes/change';
import { forgetKnownLocales } from '../locale/known-locales';
import type { Follower } from '../following/follower';

/** A language that another instance has added or deleted is remembered, or refused, here as well. */
export const forgetLocales: Follower = {
  name: 'locales',
  runs: 'everywhere',
  follow(strapi, changes) {
    if (changes.some(({ type }) => type === localeType)) forgetKnownLocales(strapi);
  },
};
