import type { TurnRole } from '../front-page';
import type { PublicationType } from '../publication-types';
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
  const labels = paragraphs.map(findLabel);
  const speakers = speakersOf(labels, context);
  if (speakers.size === 0) return { paragraphs, turns: [] };
  const spoken: SpokenTurn[] = [];
  const before: string[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const label = labels[index];
    if (!label || !speakers.has(foldText(label.speaker))) (spoken.at(-1)?.paragraphs ?? before).push(paragraph);
    else spoken.push({ label, paragraphs: label.text === '' ? [] : [label.text] });
  }
  return { paragraphs: before, turns: withRoles(spoken, context) };
}

interface SpokenTurn {
  readonly label: Label;
  readonly paragraphs: string[];
}

function withRoles(spoken: readonly SpokenTurn[], context: TurnContext): readonly ReadTurn[] {
  let isAsked = false;
  return spoken.map((turn) => {
    const role = roleOf(turn, isAsked, context);
    isAsked ||= role === 'question';
    return { speaker: turn.label.speaker, role, aside: turn.label.aside, paragraphs: turn.paragraphs };
  });
}

/** The labels, folded, that are speakers'; none if the text is no conversation. */
function speakersOf(labels: readonly (Label | null)[], context: TurnContext): ReadonlySet<string> {
  const found = labels.filter((label) => label !== null);
  const counts = new Map<string, number>();
  for (const { speaker } of found) counts.set(foldText(speaker), (counts.get(foldText(speaker)) ?? 0) + 1);
  const often = (label: Label) => (counts.get(foldText(label.speaker)) ?? 0) > 1;
  const isAsked = found.some(({ kind }) => kind === 'question');
  const isTalk =
    isAsked ||
    new Set(found.filter((label) => often(label) && isSpeakersLabel(label, context)).map(({ speaker }) => speaker))
      .size > 0;
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
  const words = label.speaker.split(/\s+/).length;
  return label.kind === 'name' ? words > 1 || label.speaker.includes('.') : words > 1 && isCaseless(label.speaker);
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
  return often || (label.speaker.includes(' ') && before?.kind === 'question');
}

/**
 * In an interview, names other than the title's ask; elsewhere whoever speaks after a question answers it. A moderator
 * asks only what ends with a question mark.
 */
function roleOf({ label, paragraphs }: SpokenTurn, isAsked: boolean, { type, people }: TurnContext): TurnRole {
  if (label.kind === 'moderator') return questionEnd.test(paragraphs.at(-1) ?? '') ? 'question' : 'statement';
  if (label.kind === 'question' || label.kind === 'interviewer') return 'question';
  const isOwn = label.kind === 'answer' || people.some((person) => isSame(label.speaker, person));
  if (type === 'interview' && !isOwn && people.length > 0) return 'question';
  return isAsked ? 'answer' : 'statement';
}

const questionEnd = /[?؟？][»”"’')\]）」]*$/u;

/** The same surname, with or without the ending of a grammatical case, or the person's post as a label. */
function isSame(speaker: string, { name, post }: ReadPerson): boolean {
  const [one, other] = [speaker, name].map((text) => nameParts(text).at(-1) ?? '');
  if (post !== null && foldText(post).split(' ').includes(foldText(speaker))) return true;
  if (one === undefined || other === undefined || one.length < 2) return false;
  return one === other || (/\p{Script=Cyrillic}/u.test(one) && surnameStem(speaker) === surnameStem(name));
}
