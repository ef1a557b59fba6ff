import type { Publication } from '../front-page';
import { html, nothing, optional, type Html } from './html';
import { renderBlocks } from './render-blocks';
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

/** Files and the address of the original: what stands under a text. */
export function renderEnclosures({ attachments, sourceUrl, locale }: Publication): Html {
  const words = wordsOf(locale);
  const links = attachments.flatMap(({ name, url }) => {
    const href = safeHref(url);
    return href === null ? [] : [html`<li><a href="${href}">${name}</a></li>`];
  });
  const files =
    links.length > 0
      ? html`<h2>${words.attachments}</h2>
          <ul>
            ${links}
          </ul>`
      : nothing;
  const source = optional(
    safeHref(sourceUrl),
    (href) => html`<p><a href="${href}" rel="external">${words.source}</a></p>`,
  );
  return files === nothing && source === nothing ? nothing : html`<div class="enclosures">${files}${source}</div>`;
}
