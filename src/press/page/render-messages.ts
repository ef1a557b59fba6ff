import type { TimelineItem } from '../public/timeline';
import { html, nothing, optional, type Html } from './html';
import { publicationPath } from './page-addresses';
import { renderDate } from './render-times';
import { wordsOf } from './words/words-of';

export interface MessagesStyle {
  readonly headingLevel: 2 | 3;
  /** Whether each message says what kind it is. */
  readonly showsKind: boolean;
}

/** Messages as the front page lists them: date, title, excerpt. */
export function renderMessages(items: readonly TimelineItem[], { headingLevel, showsKind }: MessagesStyle): Html {
  return html`<ul class="messages" role="list">
    ${items.map((item) => renderMessage(item, headingLevel, showsKind))}
  </ul>`;
}

function renderMessage(item: TimelineItem, headingLevel: 2 | 3, showsKind: boolean): Html {
  const title = html`<a href="${publicationPath(item)}">${item.title}</a>`;
  const kind = showsKind
    ? html`<span class="message-kind">${wordsOf(item.locale).types[item.type].one}</span>`
    : nothing;
  return html`<li class="message">
    <article>
      <p class="message-date">${renderDate(item.date, item.locale)} ${kind}</p>
      ${headingLevel === 2 ? html`<h2 class="message-title">${title}</h2>` : html`<h3 class="message-title">${title}</h3>`}
      ${optional(item.excerpt, (excerpt) => html`<p class="message-excerpt">${excerpt}</p>`)}
    </article>
  </li>`;
}
