import { answers } from './answers-service';
import { register } from './register';
import { settings } from './settings';

export type { AddressRule } from '../../core/addresses';
export type { Holding } from '../../core/holding';
export type { AnswersService } from './answers-service';
export type { Asked, Settings } from './settings';

// Strapi's loader reads the default export.
export default { config: settings, register, services: { answers } };
