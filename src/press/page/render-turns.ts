import type { TurnRole } from '../public/fixed-words';
import type { Turn } from '../public/publication';
import { html, nothing, optional, type Html } from './html';
import { renderBlocks } from './render-blocks';
import type { Words } from './words/words';

/** A conversation. Each turn has an address of its own, `#turn-<key>`, under its speaker's name. */
export function renderTurns(turns: readonly Turn[], words: Words, headingLevel: number): Html {
  if (turns.length === 0) return nothing;
  return html`<div class="turns">${turns.map((turn) => renderTurn(turn, words, headingLevel))}</div>`;
}

function renderTurn(turn: Turn, words: Words, headingLevel: number): Html {
  return html`<div class="turn turn-${turn.role}" id="turn-${turn.key}">
    ${renderSpeaker(turn, words)}
    <div class="turn-text">${renderBlocks(turn.body, headingLevel)}</div>
  </div>`;
}

function renderSpeaker({ key, speaker, role, aside }: Turn, words: Words): Html {
  const name = speaker || unnamed[role](words);
  if (name === null) return nothing;
  return html`<p class="turn-speaker">
    <a href="#turn-${encodeURIComponent(key)}">${name}</a>
    ${optional(aside, (text) => html`<span class="turn-aside">(${text})</span>`)}
  </p>`;
}

/** Questions often have no name to them; a statement without one is everybody's. */
const unnamed: Readonly<Record<TurnRole, (words: Words) => string | null>> = {
  question: ({ question }) => question,
  answer: ({ answer }) => answer,
  statement: () => null,
};
