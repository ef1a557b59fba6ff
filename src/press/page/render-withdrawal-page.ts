import type { TimeZone } from 'strapi-plugin-dateline/core';
import type { Withdrawal } from '../public/former-address';
import { html, withLineBreaks } from './html';
import { messagesPath } from './page-addresses';
import type { PageFrame } from './page-frame';
import { renderDocument } from './render-document';
import { renderDayOf } from './render-times';
import { wordsOf } from './words/words-of';

export interface WithdrawalView {
  readonly frame: PageFrame;
  readonly withdrawal: Withdrawal;
  /** The office's: the withdrawal is told as a day there. */
  readonly timeZone: TimeZone;
}

/** What stands at the address of a text that was taken back: that it was, when, and why. */
export function renderWithdrawalPage({ frame, withdrawal, timeZone }: WithdrawalView): string {
  const { title, reason, withdrawnAt, type, locale } = withdrawal;
  const words = wordsOf(locale);
  const main = html`<article class="publication withdrawn">
    <header class="publication-head">
      <p class="kind">${words.types[type].one} <strong class="event-status">${words.withdrawn}</strong></p>
      <h1 class="title">${title}</h1>
    </header>
    <dl class="facts">
      <div>
        <dt>${words.withdrawnOn}</dt>
        <dd>${renderDayOf(withdrawnAt, timeZone, locale)}</dd>
      </div>
      <div>
        <dt>${words.withdrawalReason}</dt>
        <dd>${withLineBreaks(reason)}</dd>
      </div>
    </dl>
    <p><a href="${messagesPath({ locale })}">${words.allMessages}</a></p>
  </article>`;
  return renderDocument(frame, { title, description: words.withdrawn, main });
}
