/** Where the site itself is served; a panel may be built to stand elsewhere. */
export function backendUrl(): string {
  return (window.strapi as unknown as { readonly backendURL: string }).backendURL;
}
