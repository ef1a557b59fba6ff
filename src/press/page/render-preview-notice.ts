import { html, type Html } from './html';
import { wordsOf } from './words/words-of';

/** Says above a draft that it is one, so that nobody takes a copy of the page for a publication. */
export function renderPreviewNotice(locale: string): Html {
  const { title, text } = wordsOf(locale).preview;
  return html`<aside class="preview-notice" aria-label="${title}">
    <p><strong>${title}</strong> ${text}</p>
  </aside>`;
}
