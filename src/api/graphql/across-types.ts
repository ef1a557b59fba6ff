import type { Core } from '@strapi/strapi';
import type { Instant } from 'strapi-plugin-dateline/core';
import { frontPageLocaleFrom } from '../front-page/front-page-locale-from';
import { listTimeline } from '../../desk/public/list-timeline';
import { tellAnswer } from '../../desk/newsstand/tell-answer';
import { tellFrontPage } from '../../desk/newsstand/tell-front-page';
import { loadFrontPage } from '../../desk/public/load-front-page';
import { refuseUnknownLocale } from '../../desk/locale/refuse-unknown-locale';
import { requestClock } from '../../desk/clock/request-clock';
import { timelineQueryFrom } from '../../desk/public/timeline-query-from';
import { typeDefs } from './type-defs';

type Arguments = Readonly<Record<string, unknown>>;

/** Adds `timeline` and `frontPage` to the generated schema: same arguments, same use cases as over REST. */
export function offerAcrossTypes(strapi: Core.Strapi): void {
  strapi
    .plugin('graphql')
    .service('extension')
    .use(() => ({
      typeDefs,
      resolvers: {
        Query: {
          async timeline(_root: unknown, args: Arguments) {
            const query = timelineQueryFrom(args);
            await refuseUnknownLocale(strapi, query.locale);
            const { items, nextCursor } = tellAnswer(strapi, await listTimeline(strapi, query));
            return { data: items, meta: { nextCursor } };
          },
          async frontPage(_root: unknown, { at, ...args }: Arguments) {
            const asked = { locale: frontPageLocaleFrom(args), asOf: asOfFrom(strapi, at) };
            const answer = await loadFrontPage(strapi, asked);
            const { asOf, validUntil } = answer;
            return { data: tellFrontPage(strapi, answer, isOfNow(strapi, at)), meta: { asOf, validUntil } };
          },
        },
      },
      // The same permissions as over REST; a locale is no reason for another.
      resolversConfig: {
        'Query.timeline': { auth: { scope: ['api::timeline.timeline.find'] } },
        'Query.frontPage': { auth: { scope: ['api::front-page.front-page.find'] } },
      },
    }));
}

function isOfNow(strapi: Core.Strapi, at: unknown): boolean {
  return (at === undefined || at === null) && strapi.requestContext.get()?.query.at === undefined;
}

/** The argument `at`, else that of the address, else now. */
function asOfFrom(strapi: Core.Strapi, at: unknown): Instant {
  const clock = requestClock(strapi);
  return at === undefined || at === null ? clock.instantOf(strapi.requestContext.get()) : clock.parseAt(at);
}
