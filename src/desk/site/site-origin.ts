/**
 * Scheme, host and port of the site's own addresses, for links that leave it: as configured (`PUBLIC_URL`), else as the
 * request was read (`origins/read-requests.ts`). One name for it, so that nobody puts an address together from headers.
 */
export function siteOriginOf(request: { readonly origin: string }): string {
  return request.origin;
}
