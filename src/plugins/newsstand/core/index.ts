export type { AddressRule } from './addresses';
export type { Holding } from './holding';
export { keptAddress } from './addresses';
