import type { FrontPageClock } from '../public/timepieces';
import { attribute, html, nothing, type Html } from './html';
import { wordsOf } from './words/words-of';

/**
 * The city clocks as they stand at the page's instant. The front page's script (public/assets/front-page.js) makes
 * them tick, by the offsets that stand here and no zone data of its own; a screen reader is told the time when it asks, not every second.
 */
export function renderClocks(clocks: readonly FrontPageClock[], locale: string): Html {
  if (clocks.length === 0) return nothing;
  return html`<ul class="clocks" role="list" aria-label="${wordsOf(locale).clocks}">
    ${clocks.map(renderClock)}
  </ul>`;
}

function renderClock(clock: FrontPageClock): Html {
  const { documentId, label, timeZone, time, date, offset, nextTransitionAt, nextOffset } = clock;
  return html`<li class="clock">
    <span class="clock-label">${label}</span>
    <time
      class="clock-time"
      role="timer"
      aria-live="off"
      dir="ltr"
      datetime="${date}T${time}${offset}"
      data-clock="${documentId}"
      data-time-zone="${timeZone}"
      data-offset="${offset}"
      ${attribute('data-next-transition', nextTransitionAt)}${attribute('data-next-offset', nextOffset)}
      >${time}</time
    >
  </li>`;
}
