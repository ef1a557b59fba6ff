import { shown } from '../saved-page';
import { endsAsSentence } from './sentence-end';
import type { LineCheck } from './text-line';
import { said } from '../../refusals/refusals';

/** A paragraph ends as one; what does not may be a title, a label, a link, a menu, or half of a line. */
export const checkShape: LineCheck = ({ text }) => {
  if (!endsAsSentence(text.slice(-40))) return said('doubt.no-sentence-end', { text: shown(text) });
  if (isBareLabel(text)) return said('doubt.label-alone', { text: shown(text) });
  return null;
};

/** `Ida Holm:` over what she says; a long sentence may end with a colon. */
function isBareLabel(text: string): boolean {
  return text.length < shortestSentence && /[:：][\s*)\]»”"]*$/u.test(text);
}

const shortestSentence = 60;
