import type { LanguageState } from '../../press/panel/publication-state';
import type { Schedule } from '../../press/schedule/schedule';

/** What is done to a text in several languages at once; `cancel` takes back a schedule. */
export type LanguageAct = 'embargo' | 'lift' | 'publish' | 'unpublish' | 'cancel' | 'withdraw' | 'restore';

/** Why an act does not touch a language, whatever is ticked. */
export type Bar =
  'role' | 'public' | 'unchanged' | 'not-public' | 'withdrawn' | 'not-withdrawn' | 'no-embargo' | 'none-set';

/** A language of a text in a dialog: `own` is the one whose form is open, which the act always touches. */
export interface LanguageChoice {
  readonly language: LanguageState;
  readonly isOwn: boolean;
  readonly bar: Bar | null;
  /** Ticked, and not to be unticked: the act always touches it. */
  readonly isFixed: boolean;
}

export interface ChoiceDetails {
  /** Whether whoever acts is an editor: only he leaves a language out of an embargo. */
  readonly isEditor: boolean;
  /** The schedule that `cancel` takes back. */
  readonly cancelled?: Schedule | undefined;
}

/**
 * All languages of a text, each with what bars it from an act.
 * @param languages the one whose form is open first
 */
export function choicesFor(
  act: LanguageAct,
  languages: readonly LanguageState[],
  { isEditor, cancelled }: ChoiceDetails,
): readonly LanguageChoice[] {
  return languages.map((language, index) => {
    const isOwn = index === 0;
    const bar = isOwn ? null : (roleBar(act, language) ?? stateBars[act](language, cancelled));
    // What an editor has set apart stays apart, whoever prolongs the embargo of the others.
    const isHeldFast = act === 'embargo' && !isEditor && !language.isSetApart;
    return { language, isOwn, bar, isFixed: isOwn || (bar === null && isHeldFast) };
  });
}

/** What the act will touch. */
export function touchedBy(choices: readonly LanguageChoice[], leftOut: ReadonlySet<string>): readonly LanguageState[] {
  return choices
    .filter(({ bar, isFixed, language }) => bar === null && (isFixed || !leftOut.has(language.locale)))
    .map(({ language }) => language);
}

/** What is unticked, and could have been touched. */
export function leftOutOf(choices: readonly LanguageChoice[], leftOut: ReadonlySet<string>): readonly LanguageState[] {
  return choices.filter((choice) => isLeftOut(choice, leftOut)).map(({ language }) => language);
}

/**
 * The locales that a request leaves out by name: what is unticked, and what the role does not touch, since one refusal
 * refuses all. What a language's own state bars is not named: the embargo would be set apart from it for good.
 */
export function exceptionsOf(choices: readonly LanguageChoice[], leftOut: ReadonlySet<string>): readonly string[] {
  return choices
    .filter((choice) => choice.bar === 'role' || isLeftOut(choice, leftOut))
    .map(({ language }) => language.locale);
}

function isLeftOut({ bar, isFixed, language }: LanguageChoice, leftOut: ReadonlySet<string>): boolean {
  return bar === null && !isFixed && leftOut.has(language.locale);
}

function roleBar(act: LanguageAct, { may }: LanguageState): Bar | null {
  const isAllowed = act === 'embargo' || act === 'lift' ? may.embargo : may.publish;
  return isAllowed ? null : 'role';
}

type StateBar = (language: LanguageState, cancelled: Schedule | undefined) => Bar | null;

const stateBars: Readonly<Record<LanguageAct, StateBar>> = {
  embargo: (language) => (isPublic(language) ? 'public' : null),
  lift: ({ embargoedUntil }) => (embargoedUntil === null ? 'no-embargo' : null),
  // What is public and edited goes out again; as it stands there is nothing to publish.
  publish: ({ stage }) => (stage === 'withdrawn' ? 'withdrawn' : stage === 'published' ? 'unchanged' : null),
  // What is not public now may be by then.
  unpublish: () => null,
  cancel: ({ pending }, cancelled) =>
    pending.some(({ action, at }) => action === cancelled?.action && at === cancelled.at) ? null : 'none-set',
  withdraw: (language) => (isPublic(language) ? null : 'not-public'),
  restore: ({ stage }) => (stage === 'withdrawn' ? null : 'not-withdrawn'),
};

export function isPublic({ stage }: Pick<LanguageState, 'stage'>): boolean {
  return stage === 'published' || stage === 'modified';
}
