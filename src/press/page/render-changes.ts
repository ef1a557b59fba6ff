import type { TimeZone } from 'strapi-plugin-dateline/core';
import type { Publication } from '../public/publication';
import { html, nothing, withLineBreaks, type Html } from './html';
import { renderDayOf } from './render-times';
import { wordsOf } from './words/words-of';

/** What has been changed in the text since it went out, the newest first; nothing where nothing was. */
export function renderChanges({ changes, locale }: Publication, timeZone: TimeZone): Html {
  if (changes.length === 0) return nothing;
  const words = wordsOf(locale);
  return html`<section class="changes">
    <h2>${words.changes}</h2>
    <ol role="list">
      ${[...changes].reverse().map(
        ({ at, kind, note }) =>
          html`<li>
            <p>${renderDayOf(at, timeZone, locale)} <span class="change-kind">${words.changeKinds[kind]}</span></p>
            <p>${withLineBreaks(note)}</p>
          </li>`,
      )}
    </ol>
  </section>`;
}
