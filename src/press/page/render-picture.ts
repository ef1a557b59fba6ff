import { attribute, html, optional, type Html } from './html';
import { safeHref } from './safe-href';

/** A picture as files and blocks of Strapi have it; sizes in pixels. */
export interface Picture {
  readonly url?: string | null;
  readonly alternativeText?: string | null;
  readonly caption?: string | null;
  readonly width?: number | null;
  readonly height?: number | null;
}

/** The picture with its caption, its room kept before it has come; null where its address is none. */
export function renderPicture({ url, alternativeText, caption, width, height }: Picture): Html | null {
  const source = safeHref(url);
  if (source === null) return null;
  const size = html`${attribute('width', width?.toString())}${attribute('height', height?.toString())}`;
  const words = optional(caption, (text) => html`<figcaption>${text}</figcaption>`);
  return html`<figure><img src="${source}" alt="${alternativeText ?? ''}" ${size} loading="lazy" />${words}</figure>`;
}
