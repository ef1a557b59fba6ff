import { shown } from '../saved-page';
import type { LineCheck } from './text-line';
import { said } from '../../refusals/refusals';

/** A paragraph that begins with a small letter is the rest of the line above; behind a label it may be an answer's. */
export const checkStart: LineCheck = ({ text, label }) =>
  label === null && /^[\s\p{P}]*\p{Ll}/u.test(text.slice(0, 20))
    ? said('doubt.small-letter', { text: shown(text) })
    : null;
