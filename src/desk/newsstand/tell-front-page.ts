import type { Core } from '@strapi/strapi';
import { toInstant, toMilliseconds } from 'strapi-plugin-dateline/core';
import type { FrontPage } from '../../press/public/front-page';
import type { PublicAnswer } from '../../press/public/public-answer';
import { tellAnswer, tellTimeless } from './tell-answer';

/**
 * Tells of a front page. Its clocks say hours and minutes: whoever keeps it may not give the last minute’s away, though a
 * page that winds them on by itself is the same for longer.
 * @param isOfNow whether nobody has asked for it as of another instant
 */
export function tellFrontPage(strapi: Core.Strapi, answer: PublicAnswer<FrontPage>, isOfNow: boolean): FrontPage {
  if (!isOfNow) return tellTimeless(strapi, answer);
  if (answer.data.clocks.length === 0) return tellAnswer(strapi, answer);
  const minute = toInstant((Math.floor(toMilliseconds(answer.asOf) / MINUTE_MS) + 1) * MINUTE_MS);
  const { validUntil } = answer;
  return tellAnswer(strapi, {
    ...answer,
    validUntil: validUntil !== null && validUntil < minute ? validUntil : minute,
  });
}

const MINUTE_MS = 60_000;
