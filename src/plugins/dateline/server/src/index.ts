import type { Core } from '@strapi/strapi';
import { now } from './controllers/now';
import { installFacts } from './facts/install-facts';
import { register } from './register';
import { admin } from './routes/admin';
import { computed } from './services/computed';
import { facts } from './services/facts';
import { requestClock } from './services/request-clock';
import { settings } from './settings';

export type { ClockFields, ClockSource } from './computed/clock-fields';
export type { CounterFields, CounterSource } from './computed/counter-fields';
export type { MovedRow } from './facts/moved-row';
export type { ComputedService } from './services/computed';
export type { FactsService, MovedFacts } from './facts/facts-keeper';
export type { RequestClockService } from './services/request-clock';
export type { Settings } from './settings';

// Strapi's loader reads the default export.
export default {
  config: settings,
  register,
  bootstrap: async ({ strapi }: { strapi: Core.Strapi }) => installFacts(strapi),
  controllers: { now },
  routes: { admin },
  services: { computed, facts, 'request-clock': requestClock },
};
