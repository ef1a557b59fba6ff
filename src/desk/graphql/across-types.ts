import type { Core } from '@strapi/strapi';
import type { Instant } from 'strapi-plugin-dateline/core';
import { frontPageLocaleFrom } from '../front-page-locale-from';
import { listTimeline } from '../list-timeline';
import { loadFrontPage } from '../load-front-page';
import { requestClock } from '../request-clock';
import { timelineQueryFrom } from '../timeline-query-from';
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
            const { items, nextCursor } = await listTimeline(strapi, timelineQueryFrom(args));
            return { data: items, meta: { nextCursor } };
          },
          frontPage: (_root: unknown, { at, ...args }: Arguments) =>
            loadFrontPage(strapi, { locale: frontPageLocaleFrom(args), asOf: asOfFrom(strapi, at) }),
        },
      },
      // The same permissions as over REST; a locale is no reason for another.
      resolversConfig: {
        'Query.timeline': { auth: { scope: ['api::timeline.timeline.find'] } },
        'Query.frontPage': { auth: { scope: ['api::front-page.front-page.find'] } },
      },
    }));
}

/** The argument `at`, else that of the address, else now. */
function asOfFrom(strapi: Core.Strapi, at: unknown): Instant {
  const clock = requestClock(strapi);
  return at === undefined || at === null ? clock.instantOf(strapi.requestContext.get()) : clock.parseAt(at);
}
