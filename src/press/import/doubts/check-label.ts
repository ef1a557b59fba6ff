import { findLabel } from '../find-label';
import { foldText } from '../fold-text';
import { answerWords, interviewerWords, moderatorWords, questionWords } from '../languages/turn-words';
import { shown } from '../saved-page';
import type { LineCheck } from './text-line';
import { said } from '../../refusals/refusals';

/** What may be a label of which the reader has made no turn: somebody else may be speaking behind it. */
export const checkLabel: LineCheck = (line) => {
  const head = line.text.slice(0, longestHead);
  const isLabelled =
    (looksLabelled(head) || isNamedStart(head, line.publication.title)) &&
    !(line.isFirst && mayQuote(line.publication));
  const isMixed = isLabelled || (hasInnerLabel(line.text) && !mayQuote(line.publication));
  return isMixed ? said('doubt.other-speaker', { text: shown(line.text) }) : null;
};

const longestHead = 300;

/** `It will. Question: And the tram?`: within a paragraph only names and words for who asks or answers are labels. */
function hasInnerLabel(text: string): boolean {
  const found = text.slice(0, longestText).matchAll(/[.!?…»”"。！？]\s*(?=(\p{L}[^.!?:：…。！？]{0,80}[:：]))/gu);
  if (/[.!?…»”"]\s+[-–—]\s+\p{Lu}/u.test(text.slice(0, longestText))) return true;
  return [...found].some(([, label = '']) => {
    const kind = findLabel(`${label} x`)?.kind;
    return kind !== undefined && kind !== 'other' && (kind !== 'name' || /\s/u.test(label));
  });
}

const longestText = 100_000;

/** An interview's excerpt begins with who asks: it is shown as it stands, and ascribed to nobody. */
function mayQuote({ type, featured, excerpt }: { type: string; featured: boolean; excerpt: string | null }): boolean {
  return type === 'interview' && !featured && excerpt !== null && !excerpt.includes('\n');
}

function looksLabelled(head: string): boolean {
  return findLabel(head) !== null || isRoleWord(head) || marks.some((mark) => mark.test(head));
}

/** `Berg. We will …`: two words in capitals, or one of the title's, as a sentence of their own. */
function isNamedStart(head: string, title: string): boolean {
  const [, name = ''] = /^(\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'.-]*){0,3})\.\s+\S/u.exec(head) ?? [];
  return name !== '' && (/\s/u.test(name) || foldText(title).split(' ').includes(foldText(name)));
}

const roleWords = [questionWords, answerWords, interviewerWords, moderatorWords];

/** `Question`, `REPORTER Will …`, `问 …`, `Follow-up question …`: words for who asks and answers, with or without a colon. */
function isRoleWord(head: string): boolean {
  const [first = '', second = '', third = ''] = head.split(/[\s.:：\-–—―)\]】）」,،]+/u).filter((word) => word !== '');
  const isRole = (word: string) => roleWords.some((words) => words.has(foldText(word)));
  // `A harbour …` begins with an article.
  if (isRole(first) && !/^\p{Script=Latin}$/u.test(first)) return true;
  return /^(?:follow|next|another|last|first|second|third)$/iu.test(first) && (isRole(second) || isRole(third));
}

const upperWord = "\\p{Lu}[\\p{Lu}\\p{M}’'.-]+";

/** Ways in which transcripts set off who speaks. */
const marks: readonly RegExp[] = [
  // `Q. …`, `R - …`, `P) …`, `В. – …`: a letter or two that are no word.
  /^(?:\p{L}|\p{Lu}{2})\s?(?:[.)\]:：]\s?\S|[-–—―])/u,
  /^[А-ЯЁ]\s\p{Lu}/u,
  /^Q\d*\s/u,
  // `Q    …`, `Name    …`, `IDA HOLM\t…`: a gap behind a few words.
  /^\S+(?:\s\S+){0,5}(?:\s{2,}|[\t\u3000])/u,
  // `Juan Solís.- …`, `Ida Holm – …`, `Mr Holm (by telephone) — …`.
  /^\p{Lu}[^\s.!?]*(?:\s(?:\p{Lu}[\p{L}\p{M}’'.-]*|de|da|del|van|von|bin|al|of|the|la)){0,5}(?:\s?[(（][^()（）]{1,80}[)）])?\s?\.?\s?[-–—―]\s/u,
  // `MS HOLM …`, `THE PRESIDENT. …`: more than an acronym in capitals.
  new RegExp(`^(?:${upperWord}\\s+)+${upperWord}(?=[\\s.:,(-])`, 'u'),
  new RegExp(`^${upperWord}[.:]\\s`, 'u'),
  // `– Will the ferry run?`, `• …`, `* …`: dialogue or a list.
  /^[-–—―•·*▪◦●■►▶‣⁃→»>#]/u,
  // `【港外務大臣】…`, `（問）…`, `[Holm] …`, `(Laughter.)`, `<b>`.
  /^[([{<【〔〈《［（「『]/u,
  // `1. …`, `1) …`, `a) …`: a list, or numbered questions.
  /^(?:[\p{Nd}]{1,3}|\p{L})[.)）、]\D/u,
];
