/**
 * Strapi 5.54 copies the address of the panel where its preview offers to copy a link, which opens for nobody who cannot
 * sign in. What is meant is the signed address, which its frame shows.
 */
export function copySignedPreview(): void {
  // Browsers have no clipboard where the connection is not secure.
  const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>;
  if (clipboard === undefined) return;
  const write = clipboard.writeText.bind(clipboard);
  clipboard.writeText = (text) => write(text === window.location.href ? (previewedAddress() ?? text) : text);
}

function previewedAddress(): string | null {
  if (!window.location.pathname.endsWith('/preview')) return null;
  return document.querySelector<HTMLIFrameElement>('iframe[src]')?.src ?? null;
}
