import type { Attachment, Publication } from '../public/publication';
import { html, nothing, optional, type Html } from './html';
import { renderBlocks } from './render-blocks';
import { renderPicture } from './render-picture';
import { renderTurns } from './render-turns';
import { safeHref } from './safe-href';
import { wordsOf } from './words/words-of';

/** The kind of a publication, as closely as it is known: its form, else its type; and what became of an event. */
export function renderKind({ type, form, eventStatus, locale }: Publication): Html {
  const words = wordsOf(locale);
  const kind = wordFor(words.forms, form) ?? words.types[type].one;
  const status = wordFor(words.eventStatuses, eventStatus);
  return html`<p class="kind">
    ${kind}${optional(status, (text) => html` <strong class="event-status">${text}</strong>`)}
  </p>`;
}

function wordFor(words: Readonly<Record<string, string>>, value: string | null): string | undefined {
  return value !== null && Object.hasOwn(words, value) ? words[value] : undefined;
}

/** Body and turns. */
export function renderText({ body, turns, locale }: Publication, headingLevel: number): Html {
  return html`<div class="prose">
    ${renderBlocks(body, headingLevel)} ${renderTurns(turns, wordsOf(locale), headingLevel)}
  </div>`;
}

/** Pictures, other files and the address of the original: what stands under a text. */
export function renderEnclosures({ attachments, sourceUrl, locale }: Publication): Html {
  const words = wordsOf(locale);
  const pictures = attachments.filter(isPicture).flatMap((picture) => renderPicture(picture) ?? []);
  const links = attachments.filter((file) => !isPicture(file)).flatMap(renderFile);
  const files =
    links.length === 0
      ? nothing
      : html`<h2>${words.attachments}</h2>
          <ul>
            ${links}
          </ul>`;
  const source = optional(
    safeHref(sourceUrl),
    (href) => html`<p><a href="${href}" rel="external">${words.source}</a></p>`,
  );
  const parts = [...pictures, files, source].filter((part) => part !== nothing);
  return parts.length === 0 ? nothing : html`<div class="enclosures">${parts}</div>`;
}

function isPicture({ mime }: Attachment): boolean {
  return mime.startsWith('image/');
}

function renderFile({ name, url, caption }: Attachment): Html[] {
  const href = safeHref(url);
  const words = optional(caption, (text) => html` <span class="file-caption">${text}</span>`);
  return href === null ? [] : [html`<li><a href="${href}">${name}</a>${words}</li>`];
}
