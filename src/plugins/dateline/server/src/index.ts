import { now } from './controllers/now';
import { register } from './register';
import { admin } from './routes/admin';
import { computed } from './services/computed';
import { requestClock } from './services/request-clock';

export type { ClockFields, ClockSource } from './computed/clock-fields';
export type { CounterFields, CounterSource } from './computed/counter-fields';
export type { ComputedService } from './services/computed';
export type { RequestClockService } from './services/request-clock';

// Strapi's loader reads the default export.
export default {
  register,
  controllers: { now },
  routes: { admin },
  services: { computed, 'request-clock': requestClock },
};
