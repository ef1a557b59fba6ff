import type { Core } from '@strapi/strapi';
import { webOriginIfAny } from '../src/press/origins/web-origin';

/** Where Node's own values do not fit (https://nodejs.org/docs/latest-v20.x/api/http.html#httpcreateserveroptions-requestlistener). */
const serverOptions = {
  // A minute to send one's headers is a gift to whoever opens sockets and says nothing. A body has Node's five minutes:
  // a press officer's video may come over a slow line.
  headersTimeout: 15_000,
  connectionsCheckingInterval: 5_000,
  // Longer than a proxy keeps its own end open (nginx: 60 s): else it sends a request into a socket that has just died.
  keepAliveTimeout: 65_000,
};

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  http: { serverOptions },
  url: webOriginIfAny('PUBLIC_URL', env('PUBLIC_URL', '')) ?? '',
  app: { keys: env.array('APP_KEYS') },
  logger: { updates: { enabled: false }, startup: { enabled: env.bool('STARTUP_TABLE', true) } },
});
