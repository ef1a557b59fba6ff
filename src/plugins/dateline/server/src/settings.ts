import type { Core } from '@strapi/strapi';

/** What `config/plugins` may say below `dateline.config`. */
export interface Settings {
  /** Whether the panel's inputs, columns and filters of all dates are the plugin's. */
  readonly dates: boolean;
  /** Whether the panel's homepage begins with the clocks and the counters. */
  readonly widgets: boolean;
  /** What time it is, for all that is computed as of now. */
  readonly now: () => Date;
}

export const settings = {
  /** The one place of the plugin's server that says what time it is. */
  default: (): Settings => ({ dates: true, widgets: true, now: () => new Date() }),

  /** @throws Error with a sentence, which Strapi begins with “Error regarding dateline config”. */
  validator(config: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(config)) {
      const type = Object.hasOwn(types, name) ? types[name] : undefined;
      if (type === undefined) throw new Error(`“${name}” is no setting: expected ${Object.keys(types).join(', ')}.`);
      if (typeof value !== type) throw new Error(`“${name}” is a ${typeof value}: expected a ${type}.`);
    }
  },
};

const types: Readonly<Record<string, string>> = { dates: 'boolean', widgets: 'boolean', now: 'function' };

/** What holds the settings: `strapi`, or what a test puts in its place. */
export interface Configured {
  readonly config: { get(key: string): unknown };
}

export function settingsOf(strapi: Configured): Settings {
  // Checked by the validator when Strapi started.
  return strapi.config.get('plugin::dateline') as Settings;
}

/**
 * Lets the panel know which of its parts are wanted. It arranges itself before anybody has signed in, and the flags are all
 * that it is told by then; without them it shows everything.
 */
export function tellPanel(strapi: Core.Strapi): void {
  const { dates, widgets } = settingsOf(strapi);
  strapi.config.set('admin.flags.dateline', { dates, widgets });
}
