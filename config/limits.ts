import type { Core } from '@strapi/strapi';
import { panelLimits, publicLimits, type QueryLimits } from '../src/press/query/query-limits';

/** What one question may ask for: of the public API, and of the panel's content manager. `docs/api.md` has the table. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  public: withEnvironment(env, 'QUERY', publicLimits),
  panel: withEnvironment(env, 'PANEL_QUERY', panelLimits),
});

/** `QUERY_JOINED_CONDITIONS=8` in place of the table's figure. */
function withEnvironment(
  env: Core.Config.Shared.ConfigParams['env'],
  prefix: string,
  limits: QueryLimits,
): QueryLimits {
  const entries = Object.entries(limits).map(([name, most]) => [name, env.int(nameIn(prefix, name), most)]);
  return Object.fromEntries(entries) as QueryLimits;
}

function nameIn(prefix: string, name: string): string {
  return `${prefix}_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}
