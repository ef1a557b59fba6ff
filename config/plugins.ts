import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
    },
  },
  graphql: {
    config: {
      // Without limits one query could ask for everything, nested without end.
      depthLimit: 12,
      amountLimit: 100,
      defaultLimit: 25,
      maxLimit: 100,
      apolloServer: { introspection: env('NODE_ENV') !== 'production' },
      landingPage: env('NODE_ENV') !== 'production',
    },
  },
  i18n: { enabled: true },
});
