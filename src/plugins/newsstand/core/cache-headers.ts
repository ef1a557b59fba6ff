import type { Freshness } from './fresh-for';

export type Header = readonly [name: string, value: string];

/** `public, max-age=1, stale-if-error=60` */
export function cacheControl({ maxAge, staleIfError }: Freshness): string {
  return `public, max-age=${maxAge}${staleIfError > 0 ? `, stale-if-error=${staleIfError}` : ''}`;
}

/** Of what is an error, or somebody's own: RFC 9111 §5.2.2.5. */
export const neverStored = 'no-store';

/** `Cache-Groups` is a list of strings (RFC 9875 §2, RFC 9651 §3.3.3). @param groups visible ASCII without quotes */
export function cacheGroups(groups: readonly string[]): string {
  return groups.map((group) => `"${group}"`).join(', ');
}

/** What Varnish and others purge by, with spaces between. */
export function surrogateKey(groups: readonly string[]): string {
  return groups.join(' ');
}

export type Outcome = 'hit' | 'collapsed' | 'stored' | 'not-stored';

const outcomes: Readonly<Record<Outcome, string>> = {
  hit: 'hit',
  collapsed: 'fwd=miss; collapsed',
  stored: 'fwd=miss; stored',
  'not-stored': 'fwd=miss',
};

/** `Cache-Status` of RFC 9211. @param ttl seconds for which it would still be given away */
export function cacheStatus(name: string, outcome: Outcome, ttl: number): string {
  return `${name}; ${outcomes[outcome]}; ttl=${ttl}`;
}
