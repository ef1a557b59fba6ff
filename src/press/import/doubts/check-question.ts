import { shown } from '../saved-page';
import { endsAsQuestion } from './sentence-end';
import type { LineCheck } from './text-line';
import { said } from '../../refusals/refusals';

/** A question outside of the turns of those who ask may be somebody else's. */
export const checkQuestion: LineCheck = ({ text, isAsked }) =>
  !isAsked && endsAsQuestion(text.slice(-40)) ? said('doubt.question-unasked', { text: shown(text) }) : null;
