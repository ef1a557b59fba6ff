import { foldText } from '../fold-text';
import { isHeadingText } from '../languages/heading-words';
import { linkPhrases } from '../languages/link-phrases';
import { isKnownMark } from '../read-end-mark';
import { shown } from '../saved-page';
import { checkLetters } from './check-letters';
import { endsWithDate } from './check-date';
import { endsWithFullStop } from './sentence-end';
import type { TextLine } from './text-line';
import type { TitleCheck } from './title-line';
import { said } from '../../refusals/refusals';

/** What looks like something else than a title: a bullet's line, a row of a menu, a sentence, the rest of a line. */
export const checkTitleShape: TitleCheck = ({ text, publication, language }) => {
  const line: TextLine = {
    ...{ number: publication.line, text, publication, language, isFirst: false, isAsked: false, label: null },
  };
  if (checkLetters(line)) return said('doubt.letters-broken', { text: shown(text) });
  const isOdd = oddStarts.test(text) || /[\t|¦｜]|""/u.test(publication.title) || text.length > longestTitle;
  return isOdd || isSentence(text) || isFurniture(text) ? said('doubt.title-shape', { text: shown(text) }) : null;
};

/** A small letter, a bullet, a number, brackets, or an unpaired quote. */
const oddStarts = /^(?:\p{Ll}|[-–—―•·*▪◦●■►▶‣⁃→»>#.,;:!?)\]}([{<【〔〈《［（]|\p{Nd}|"[^"]*$)/u;

const longestTitle = 500;

/** A link, or a heading over texts. */
function isFurniture(text: string): boolean {
  const folded = foldText(text.replace(/[^\p{L}\p{M}\p{N}\s'’]/gu, ' '));
  return isKnownMark(text) || linkPhrases.test(folded) || isHeadingText(folded);
}

/** `The harbour grows.`; an abbreviation at the end of a title is no full stop. */
function isSentence(text: string): boolean {
  return /[;:,…]$|\.\.\.$/u.test(text) || (endsWithFullStop(text) && !/(?:\P{L}\p{L}{1,2}|[?!])[.)»”"]*$/u.test(text));
}

/** A date inside the title, which is neither its event's nor left out. */
export const checkTitleDate: TitleCheck = ({ text, main, language }) => {
  const pieces = main.split(/(?<=\s)|(?=[,،、(（])/u);
  const isDated = pieces.some((_, at) =>
    endsWithDate(
      pieces
        .slice(0, at + 1)
        .join('')
        .trim(),
    ),
  );
  return isDated || (['en', 'und'].includes(language) && hasTwoMeanings(text))
    ? said('doubt.title-date', { text: shown(text) })
    : null;
};

/** `04/05/2021` is in April or in May. */
function hasTwoMeanings(text: string): boolean {
  const [, first = '', second = ''] = /(?<!\p{N})(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(?!\p{N})/u.exec(text) ?? [];
  return first !== '' && first !== second && Number(first) <= 12 && Number(second) <= 12;
}
