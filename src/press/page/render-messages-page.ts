import type { TimelineItem } from '../public/timeline';
import { publicationTypeNames, type PublicationType } from '../publication/publication-types';
import { attribute, html, nothing, type Html } from './html';
import { messagesPath } from './page-addresses';
import type { PageFrame } from './page-frame';
import { renderDocument } from './render-document';
import { renderMessages } from './render-messages';
import { wordsOf } from './words/words-of';

export interface MessagesView {
  readonly frame: PageFrame;
  readonly items: readonly TimelineItem[];
  /** The type that the list is narrowed to; null: all. */
  readonly type: PublicationType | null;
  /** Where this page of the list begins; null: at the newest message. */
  readonly cursor: string | null;
  readonly nextCursor: string | null;
}

/** All messages, newest first, a page at a time. */
export function renderMessagesPage(view: MessagesView): string {
  const { frame, items, type } = view;
  const words = wordsOf(frame.locale);
  const heading = frame.office.allMessagesHeading ?? words.allMessages;
  const main = html`<div class="all">
    <h1 class="title">${heading}</h1>
    ${renderFilter(view)}
    ${items.length === 0 ? html`<p class="empty">${words.noMessages}</p>` : renderMessages(items, { headingLevel: 2, showsKind: type === null })}
    ${renderPaging(view)}
  </div>`;
  const title = type === null ? heading : `${words.types[type].many} – ${heading}`;
  return renderDocument(frame, { title, description: words.description, main });
}

function renderFilter({ frame: { locale }, type }: MessagesView): Html {
  const words = wordsOf(locale);
  const choices = [null, ...publicationTypeNames].map((choice) => {
    const label = choice === null ? words.everyType : words.types[choice].many;
    const current = attribute('aria-current', choice === type ? 'page' : null);
    return html`<li><a href="${messagesPath({ locale, type: choice })}" ${current}>${label}</a></li>`;
  });
  return html`<nav class="filter" aria-label="${words.messageTypes}">
    <ul role="list">
      ${choices}
    </ul>
  </nav>`;
}

/** The timeline is read forwards only; back to the start is one step from anywhere. */
function renderPaging({ frame: { locale }, type, cursor, nextCursor }: MessagesView): Html {
  if (cursor === null && nextCursor === null) return nothing;
  const words = wordsOf(locale);
  const newest = html`<li><a href="${messagesPath({ locale, type })}">${words.newestMessages}</a></li>`;
  const older = html`<li class="paging-older">
    <a href="${messagesPath({ locale, type, cursor: nextCursor })}" rel="next">${words.olderMessages}</a>
  </li>`;
  return html`<nav class="paging" aria-label="${words.pages}">
    <ul role="list">
      ${cursor === null ? nothing : newest}${nextCursor === null ? nothing : older}
    </ul>
  </nav>`;
}
