import type { Core } from '@strapi/strapi';
import type { Follower } from '../following/follower';
import { dropAnswers } from './drop-answers';
import { forgetLocales } from './forget-locales';
import { purgersOf } from './purge-front';
import { tellReaders } from './tell-readers';

/** Whoever follows the stream: one line each, in a file of its own beside this one. */
const followers: readonly Follower[] = [tellReaders, forgetLocales, dropAnswers];

/** With those that a setting asks for, and those that a test adds or a site of its own. */
export function followersOf(strapi: Core.Strapi): readonly Follower[] {
  return [...followers, ...purgersOf(strapi), ...strapi.config.get<readonly Follower[]>('chancery.followers', [])];
}
