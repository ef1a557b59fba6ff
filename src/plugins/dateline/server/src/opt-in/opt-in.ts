import type { GetModel } from '../schema';

/** How a content type or component opts in: `pluginOptions.dateline` names the attributes to read. */
export interface OptIn {
  readonly counter?: CounterOptIn;
  readonly clock?: ClockOptIn;
  readonly home?: HomeOptIn;
  /** Says of a type that counts nothing that its attributes which are not localised are one in all languages. */
  readonly facts?: true;
}

export interface CounterOptIn {
  /** A civil date: the day counted from. */
  readonly since: string;
  /** A civil date: the day the count stops at. */
  readonly until?: string;
  readonly timeZone: string;
  /** An ICU message, which `text` is made of. */
  readonly message?: string;
}

export interface ClockOptIn {
  readonly timeZone: string;
}

/** Of the one content type that says where home is: whose date the homepage compares its clocks with. */
export interface HomeOptIn {
  readonly timeZone: string;
}

/** By uid. Strapi hands out schemas as copies, so the schema itself cannot be the key. */
export type OptIns = ReadonlyMap<string, OptIn>;

/** What the plugin knows of the project: all schemas, and which of them opt in. */
export interface Schemas {
  readonly getModel: GetModel;
  readonly optIns: OptIns;
}
