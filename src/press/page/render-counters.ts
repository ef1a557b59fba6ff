import type { FrontPageCounter } from '../public/timepieces';
import { html, nothing, optional, type Html } from './html';
import { splitAtFigure } from './split-at-figure';
import { wordsOf } from './words/words-of';

/** Each counter is its message and nothing else; the count is printed large where it stands in the sentence. */
export function renderCounters(counters: readonly FrontPageCounter[], locale: string): Html {
  if (counters.length === 0) return nothing;
  return html`<section class="counters" aria-labelledby="counters">
    <h2 id="counters" class="visually-hidden">${wordsOf(locale).counters}</h2>
    <ul class="counter-list" role="list">
      ${counters.map(renderCounter)}
    </ul>
  </section>`;
}

function renderCounter({ documentId, text, days }: FrontPageCounter): Html {
  const { before, figure, after } = splitAtFigure(text, days);
  const large = optional(figure, (number) => html`<strong class="counter-figure">${number}</strong>`);
  return html`<li class="counter"><p data-counter="${documentId}">${before}${large}${after}</p></li>`;
}
