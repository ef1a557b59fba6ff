/** What an answer says of itself, before it goes out. */
export interface Outgoing {
  readonly status: number;
  /** Without parameters; empty where nothing is sent. */
  readonly mediaType: string;
  header(name: string): string;
}

/**
 * Whether an answer may go out packed at all, small or not, and so differs by what the reader takes. Left as they are:
 * what is packed already or is no text; events, each of which is to arrive when it happens; what offers its bytes in
 * ranges, which are ranges of the bytes as they lie; what says `no-transform`; and what brings a credential with it.
 */
export function mayBePacked(outgoing: Outgoing): boolean {
  if (!isText(outgoing.mediaType)) return false;
  if (outgoing.status === 206 || unpacked.some((name) => outgoing.header(name) !== '')) return false;
  return !/(?:^|,)\s*no-transform\s*(?:,|$)/i.test(outgoing.header('Cache-Control'));
}

const unpacked = ['Accept-Ranges', 'Content-Range', 'Set-Cookie'];

function isText(mediaType: string): boolean {
  if (mediaType === 'text/event-stream') return false;
  return /^text\/|[+/](?:json|javascript|xml|wasm)$|^application\/(?:manifest|graphql-response)\+json$/.test(mediaType);
}

/**
 * Whether what is answered at an address is a secret that a browser may be made to ask for: a session for a cookie, a token,
 * an invitation. How small it gets packed beside what somebody else has put into the answer tells of it
 * (BREACH, CVE-2013-3587); what is never packed tells nothing.
 *
 * @param path as it was asked for, without the query
 * @param panel where the panel stands: `/admin`
 */
export function tellsSecrets(path: string, panel: string): boolean {
  const asked = path.toLowerCase();
  const place = panel.toLowerCase();
  if (asked.startsWith(`${place}/`)) return secretOfPanel.test(asked.slice(place.length));
  return /^\/(?:api\/)?(?:auth|connect)(?:\/|$)/.test(asked) || asked.startsWith('/content-manager/preview/url/');
}

const secretOfPanel =
  /^\/(?:login|logout|register|register-admin|registration-info|access-token|renew-token|forgot-password|reset-password|auth|connect|providers|users|api-tokens|transfer)(?:\/|$)/;
