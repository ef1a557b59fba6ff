import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { Core } from '@strapi/strapi';
import { boundCost } from '../src/api/graphql/bound-cost';
import { tellCodes } from '../src/api/graphql/tell-codes';
import { newsstandSettings } from '../src/desk/newsstand/newsstand-settings';
import { limits } from '../src/api/graphql/cost/limits';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
    },
  },
  graphql: {
    config: {
      // `boundCost` looks first: these alone would let a kilobyte of fragments hold the server up.
      depthLimit: limits.depth,
      amountLimit: 100,
      defaultLimit: 25,
      maxLimit: 100,
      apolloServer: {
        introspection: env('NODE_ENV') !== 'production',
        // How long an answer holds is said for all roads in one place: src/desk/newsstand.
        plugins: [boundCost(), tellCodes(), ApolloServerPluginCacheControlDisabled()],
        parseOptions: { maxTokens: limits.tokens },
        // Anybody could fill the memory with queries that nobody asks again.
        persistedQueries: false,
        // What other origins may read is said for every road in one place: src/api/origins.
        cors: false,
      },
      landingPage: env('NODE_ENV') !== 'production',
    },
  },
  upload: {
    config: {
      // Whoever keeps the bytes: a package of Strapi's by its short name, another one by its whole name or path.
      provider: env('UPLOAD_PROVIDER') || 'local',
      providerOptions: env.json('UPLOAD_PROVIDER_OPTIONS', {}),
      sizeLimit: env.int('UPLOAD_MAX_FILE_MB', 200) * 1024 * 1024,
      // Strapi's own check goes by names and by what senders say, and drops what it refuses without a word: the house's
      // own (src/desk/uploads) goes by content. An empty list, since Strapi warns of none at each upload.
      security: { deniedTypes: [] },
    },
  },
  newsstand: { config: newsstandSettings(env) },
  i18n: { enabled: true },
});
