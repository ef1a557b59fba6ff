import { foldText } from './fold-text';
import { answerWords, determiners, interviewerWords, moderatorWords, questionWords } from './languages/turn-words';

export type LabelKind = 'question' | 'interviewer' | 'moderator' | 'answer' | 'name' | 'other';

/** What stands before a colon at the beginning of a paragraph: `Question (for both ministers): …`. */
export interface Label {
  readonly speaker: string;
  readonly aside: string | null;
  readonly kind: LabelKind;
  /** The paragraph behind it. */
  readonly text: string;
}

/** Null if the paragraph begins with no label; `other` may still be a speaker if it comes often. */
export function findLabel(paragraph: string): Label | null {
  const [, speaker = '', aside = null] = label.exec(paragraph.slice(0, longestLabel)) ?? [];
  if (speaker === '' || speaker.split(/\s+/).length > mostWords) return null;
  const whole = label.exec(paragraph.slice(0, longestLabel))?.[0] ?? '';
  return { speaker, aside, kind: kindOf(speaker), text: paragraph.slice(whole.length).trim() };
}

const longestLabel = 300;
const mostWords = 6;

/**
 * No sentence before the colon, and no time of day, address or list of things behind the points of initials. A dash may
 * open it, as dialogue is set in Russian and French.
 */
const label =
  /^(?:[-–—―]\s*)?(\p{L}[^:：()（）[\]!?;,،؛…]{0,60}?)\s*(?:[(（[]([^()（）[\]]{1,200})[)）\]])?\s*[:：](?![\d/])\s*/u;

function kindOf(speaker: string): LabelKind {
  const folded = foldText(speaker.replace(/[\s№#]*\p{N}+$/u, ''));
  if (questionWords.has(folded) || isAskedBy(speaker)) return 'question';
  if (interviewerWords.has(folded)) return 'interviewer';
  if (moderatorWords.has(folded)) return 'moderator';
  if (answerWords.has(folded)) return 'answer';
  return isName(speaker) ? 'name' : 'other';
}

/** `Question from the Harbour Times:`, `Вопрос агентства ТАСС:`. */
function isAskedBy(speaker: string): boolean {
  const [first = '', second = ''] = foldText(speaker).split(' ');
  const isNamed = /\s[«“"]?\p{Lu}/u.test(speaker) || speaker.toLowerCase() === speaker.toUpperCase();
  return questionWords.has(first) && asking.test(second) && isNamed;
}

const asking = /^(?:from|by|de|du|del|da|do|от|из|від|von|vom|من|агентств|газет|журнал|телеканал|радио|корреспондент)/u;

const particle = /^(?:bin|bint|ibn|al|el|de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ter|zu|y|e)$/;

/** Every word in capitals, `С.В.Лавров` too; a script without them tells nothing, so its labels have to come twice. */
function isName(speaker: string): boolean {
  const words = speaker.split(/\s+/);
  if (determiners.has(foldText(words[0] ?? ''))) return false;
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(word) || particle.test(word)) && words.length <= 5;
}
