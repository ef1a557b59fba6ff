import { foldText } from '../fold-text';
import { isKnownMark } from '../read-end-mark';
import { shown } from '../saved-page';
import { linkPhrases } from '../languages/link-phrases';
import type { LineCheck } from './text-line';
import { said } from '../../refusals/refusals';

/** A link, a pager or a piece of a menu that stands below a text or at its end. */
export const checkLink: LineCheck = ({ text }) =>
  isLink(text) || endsWithLink(text) ? said('doubt.link', { text: shown(text) }) : null;

function isLink(text: string): boolean {
  if (text.length > longestLink) return false;
  const folded = foldText(text.replace(/[^\p{L}\p{M}\p{N}\s'’]/gu, ' '));
  return (
    isKnownMark(text) ||
    !/\p{L}/u.test(text) ||
    linkPhrases.test(folded) ||
    /^(?:\P{L}*\p{L}+\P{L}*){1,4}[»›→>]+$/u.test(text)
  );
}

const longestLink = 80;

/** `Entry is free … Read more`, `The harbour grows. [more]`. */
function endsWithLink(text: string): boolean {
  const [, phrase = ''] = /[.…!?»”\]]\s*[[(<«]?\s*([^.…!?»”[(<«]{3,30})$/u.exec(text.slice(-60)) ?? [];
  return linkPhrases.test(foldText(phrase.replace(/[^\p{L}\p{M}\p{N}\s'’]/gu, ' ')));
}
