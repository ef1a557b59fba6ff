import { shown } from '../saved-page';
import type { LineCheck } from './text-line';
import { said } from '../../refusals/refusals';

/** Letters that were lost, decoded twice or by the wrong table: `Ambassadorâ€™s`, `dÃ©claration`, `Ïîñîëüñòâî`, `�`. */
export const checkLetters: LineCheck = ({ text }) =>
  hasBrokenLetters(text) ? said('doubt.letters-broken', { text: shown(text) }) : null;

export function hasBrokenLetters(text: string): boolean {
  return broken.test(text);
}

/** The bytes of UTF-8 as Latin-1 or Windows-1252 show them, control characters among them. */
const tail = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ]';
/** Of those, what stands behind no letter of a text: `é…”` is none. */
const strange = '[\\u0080-\\u009f\\u00a1-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf€‚ƒ†‡ˆ‰Š‹Œ˜™šœžŸŽ]';
const broken = new RegExp(
  `[\\u0080-\\u0084\\u0086-\\u009f\\ufffd]|[ÃÂÐÑØÙ]${tail}|[à-ï]${strange}${tail}|[À-ÖØ-öø-ÿ]{4,}|\\?{3,}|&(?:[a-z]{2,8}|#\\d{2,6});`,
  'u',
);
