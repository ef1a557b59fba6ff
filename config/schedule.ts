import type { Core } from '@strapi/strapi';

/** How often an instance looks for what is due; 0 for never, which leaves it to the other instances. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  pauseMs: env.int('SCHEDULE_PAUSE_MS', env('NODE_ENV') === 'test' ? 0 : 250),
});
