import { clockFields } from '../computed/clock-fields';
import { counterFields } from '../computed/counter-fields';

/** `strapi.plugin('dateline').service('computed')`: the computed fields of what is not read over REST or GraphQL. */
export const computed = () => ({ counterFields, clockFields });

export type ComputedService = ReturnType<typeof computed>;
