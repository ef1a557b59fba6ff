import { html } from './html';
import { frontPagePath, messagesPath } from './page-addresses';
import type { PageFrame } from './page-frame';
import { renderDocument } from './render-document';
import type { ErrorStatus } from './words/words';
import { wordsOf } from './words/words-of';

/** What a reader sees where there is nothing to see, with two ways on. */
export function renderErrorPage(frame: PageFrame, status: ErrorStatus): string {
  const words = wordsOf(frame.locale);
  const { title, text } = words.errors[status];
  const main = html`<div class="error">
    <p class="kind">${status}</p>
    <h1 class="title">${title}</h1>
    <p>${text}</p>
    <ul>
      <li><a href="${frontPagePath(frame.locale)}">${words.frontPage}</a></li>
      <li><a href="${messagesPath({ locale: frame.locale })}">${words.allMessages}</a></li>
    </ul>
  </div>`;
  return renderDocument(frame, { title, description: text, main });
}
