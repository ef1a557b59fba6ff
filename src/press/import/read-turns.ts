import type { TurnRole } from '../public/fixed-words';
import type { PublicationType } from '../publication/publication-types';
import { findLabel, type Label } from './find-label';
import { foldText } from './fold-text';
import type { ReadPerson, ReadTurn } from './saved-page';
import { nameParts, surnameStem } from './surname-stem';

export interface Conversation {
  /** What stands before the first turn. */
  readonly paragraphs: readonly string[];
  readonly turns: readonly ReadTurn[];
}

/** Whose text it is, told from its title. */
export interface TurnContext {
  readonly type: PublicationType;
  readonly people: readonly ReadPerson[];
}

/**
 * The turns of a conversation: a text in which a question is labelled so, or a speaker's label comes at least twice.
 * Paragraphs without a label continue the turn above them.
 */
export function readTurns(paragraphs: readonly string[], context: TurnContext): Conversation {
  const found = findTurns(paragraphs, context);
  const first = found[0]?.start ?? paragraphs.length;
  const turns = found.map(({ label, role, start, end }) => {
    const spoken = [...(label.text === '' ? [] : [label.text]), ...paragraphs.slice(start + 1, end)];
    return { speaker: label.speaker, role, aside: label.aside, paragraphs: spoken };
  });
  return { paragraphs: paragraphs.slice(0, first), turns };
}

export interface FoundTurn {
  readonly label: Label;
  readonly role: TurnRole;
  /** The paragraph that its label opens. */
  readonly start: number;
  /** The paragraph behind its last. */
  readonly end: number;
}

/**
 * Where each turn stands.
 *
 * @param speakers the labels, folded, that are speakers'; told from the text where none are given
 */
export function findTurns(
  paragraphs: readonly string[],
  context: TurnContext,
  speakers: ReadonlySet<string> = speakersOf(paragraphs.map(findLabel), context),
): readonly FoundTurn[] {
  const starts = paragraphs.flatMap((paragraph, start) => {
    const label = speakers.size === 0 ? null : findLabel(paragraph);
    return label && speakers.has(foldText(label.speaker)) ? [{ label, start }] : [];
  });
  let isAsked = false;
  return starts.map(({ label, start }, index) => {
    const end = starts[index + 1]?.start ?? paragraphs.length;
    const role = roleOf({ label, lastWords: paragraphs[end - 1] ?? '' }, isAsked, context);
    isAsked ||= role === 'question';
    return { label, role, start, end };
  });
}

interface SpokenTurn {
  readonly label: Label;
  /** Its last paragraph. */
  readonly lastWords: string;
}

/** The labels, folded, that are speakers'; none if the text is no conversation. */
export function speakersOf(labels: readonly (Label | null)[], context: TurnContext): ReadonlySet<string> {
  const found = labels.filter((label) => label !== null);
  const counts = new Map<string, number>();
  for (const { speaker } of found) counts.set(foldText(speaker), (counts.get(foldText(speaker)) ?? 0) + 1);
  const often = (label: Label) => (counts.get(foldText(label.speaker)) ?? 0) > 1;
  const isAsked = found.some(({ kind }) => kind === 'question');
  const isTalk = isAsked || found.some((label) => often(label) && isSpeakersLabel(label, context));
  if (!isTalk) return new Set();
  const speaking = found.filter((label, index) =>
    isSpeaking(label, { often: often(label), before: found[index - 1], context }),
  );
  return new Set(speaking.map(({ speaker }) => foldText(speaker)));
}

/** A repeated label that makes a text a conversation: a full name, or somebody of the title; `Note:` twice is none. */
function isSpeakersLabel(label: Label, { people }: TurnContext): boolean {
  if (
    label.kind === 'interviewer' ||
    label.kind === 'moderator' ||
    people.some((person) => isSame(label.speaker, person))
  )
    return true;
  const isLong = /\s/u.test(label.speaker);
  return label.kind === 'name' ? isLong || label.speaker.includes('.') : isLong && isCaseless(label.speaker);
}

function isCaseless(text: string): boolean {
  return text.toLowerCase() === text.toUpperCase();
}

interface LabelPlace {
  readonly often: boolean;
  readonly before: Label | undefined;
  readonly context: TurnContext;
}

/** Within a conversation: words for question and answer, repeated labels, the title's people, a name behind a question. */
function isSpeaking(label: Label, { often, before, context }: LabelPlace): boolean {
  if (label.kind !== 'name' && label.kind !== 'other') return true;
  if (context.people.some((person) => isSame(label.speaker, person))) return true;
  if (label.kind === 'other') return often && isCaseless(label.speaker);
  return often || (/\s/u.test(label.speaker) && before?.kind === 'question');
}

/**
 * In an interview, names other than the title's ask; elsewhere whoever speaks after a question answers it. A moderator
 * asks only what ends with a question mark.
 */
function roleOf({ label, lastWords }: SpokenTurn, isAsked: boolean, { type, people }: TurnContext): TurnRole {
  if (label.kind === 'moderator') return questionEnd.test(lastWords) ? 'question' : 'statement';
  if (label.kind === 'question' || label.kind === 'interviewer') return 'question';
  const isOwn = label.kind === 'answer' || people.some((person) => isSame(label.speaker, person));
  if (type === 'interview' && !isOwn && people.length > 0) return 'question';
  return isAsked ? 'answer' : 'statement';
}

const questionEnd = /[?؟？][»”"’')\]）」]*$/u;

/** The same surname, with or without the ending of a grammatical case, or the person's post as a label. */
function isSame(speaker: string, { name, post }: ReadPerson): boolean {
  const [one, other] = [nameParts(speaker).at(-1) ?? '', nameParts(name).at(-1) ?? ''];
  if (post !== null && foldText(post).split(' ').includes(foldText(speaker))) return true;
  if (one.length < 2) return false;
  return one === other || (/\p{Script=Cyrillic}/u.test(one) && surnameStem(speaker) === surnameStem(name));
}
