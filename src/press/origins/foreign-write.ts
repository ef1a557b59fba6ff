export interface Write {
  readonly method: string;
  /** `Sec-Fetch-Site`, which a page cannot set: https://www.w3.org/TR/fetch-metadata/. Absent outside of TLS and localhost. */
  readonly site: string | null;
  /** `Origin`, which every browser adds to what is not a plain read. */
  readonly origin: string | null;
  /** The `Host` that was asked for. */
  readonly host: string;
}

/**
 * Whether a page of another origin, with whatever cookies its reader has here, wants something done. Cookies alone do not
 * tell: `SameSite` takes a sister host for the same site, and keeps nobody from signing a reader in as somebody else.
 * What says nothing of where it comes from is no browser's.
 */
export function isForeignWrite({ method, site, origin, host }: Write, own: readonly string[]): boolean {
  if (safeMethods.includes(method)) return false;
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  return origin !== null && !own.includes(origin) && hostOf(origin) !== host.toLowerCase();
}

const safeMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Null for `null`, which is what a sandboxed page sends. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
