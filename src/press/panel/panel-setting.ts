import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';

/** What `GET /chancery/desk` answers: where and when the admin panel's screens stand, and for whom. */
export interface PanelSetting {
  /** The server's time: the browser's clock and zone are nobody's but the browser's. */
  readonly asOf: Instant;
  readonly officeTimeZone: TimeZone;
  /** Null where the capital keeps the office's time, or nobody has said. */
  readonly capitalTimeZone: TimeZone | null;
  readonly defaultLocale: string;
  /** All locales of the site, the default one first. */
  readonly locales: readonly string[];
  /** Whether whoever asks may publish, schedule, lift an embargo, correct and withdraw. */
  readonly isEditor: boolean;
}
