import type { Core } from '@strapi/strapi';

/** What carries a knock from one instance to all of them, this one included. */
export interface Wire {
  knock(message: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a wire that calls back with each knock, whoever it is from. */
export type OpenWire = (strapi: Core.Strapi, onKnock: (message: string) => void) => Promise<Wire>;
