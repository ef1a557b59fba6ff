import { checkCounterMessage, isDatelineError, type DatelineError } from '../../../core';
import type { TextKey } from '../translation';

/** A text of the plugin in the panel's language. */
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** What keeps a message from being saved; undefined if nothing does, or if there is none yet. */
export function messageProblem(message: string, locale: string): DatelineError | undefined {
  if (message === '') return undefined;
  try {
    checkCounterMessage(message, locale);
    return undefined;
  } catch (error) {
    if (isDatelineError(error)) return error;
    throw error;
  }
}

/** The problem as a sentence in the panel's language, with the place in the message where it is known. */
export function sayProblem(error: DatelineError, say: Say, language: string): string {
  const problem = sayProblemAlone(error, say, language);
  const { line, column } = error.details;
  return typeof line === 'number' && typeof column === 'number'
    ? say('message.problem.at', { line, column, problem })
    : problem;
}

/** Without the place, which moves with every letter that is typed before it. */
export function sayProblemAlone(error: DatelineError, say: Say, language: string): string {
  return phrases[error.code]?.(new Facts(error.details), say, language) ?? error.message;
}

type Phrase = (facts: Facts, say: Say, language: string) => string;

const phrases: Readonly<Partial<Record<DatelineError['code'], Phrase>>> = {
  DATELINE_MESSAGE_SYNTAX: (facts, say) =>
    say(`message.expected.${facts.text('expected')}` as TextKey, { longest: facts.text('longest') }),
  DATELINE_MESSAGE_ARGUMENT: (facts, say) =>
    say('message.problem.argument', {
      argument: facts.text('argument'),
      known: '{days}, {years}, {months}, {monthDays}, {since, date}',
    }),
  DATELINE_MESSAGE_FORMAT: sayFormatProblem,
  DATELINE_MESSAGE_PLURAL: (facts, say, language) =>
    facts.has('selector')
      ? say('message.problem.selector', { selector: facts.text('selector') })
      : say('message.problem.plural', {
          language: languageName(facts.text('locale'), language),
          missing: missingForms(facts, say),
        }),
  DATELINE_INVALID_LOCALE: (facts, say) => say('message.problem.locale', { locale: facts.text('locale') }),
};

function sayFormatProblem(facts: Facts, say: Say): string {
  const argument = facts.text('argument');
  if (facts.has('style')) {
    return say('message.problem.style', {
      style: facts.text('style'),
      argument,
      known: facts.list('known').join(', '),
    });
  }
  if (facts.has('clock')) return say('message.problem.clock', { argument });
  if (facts.text('expected') === 'number') {
    return say('message.problem.number', {
      argument,
      forms: `{${argument}}, {${argument}, number}, {${argument}, plural, …}`,
    });
  }
  if (facts.text('expected') === 'date') {
    return say('message.problem.date', { argument, forms: `{${argument}, date}, {${argument}, date, long}` });
  }
  return say('message.problem.format', { argument, reason: facts.text('reason') });
}

/** `few (2, 3, 4, 22), many (0, 5, 6, 7)` */
function missingForms(facts: Facts, say: Say): string {
  return facts
    .list('missing')
    .map((category) => {
      const numbers = facts.examplesOf(category);
      return `${category} (${numbers.length > 0 ? numbers.join(', ') : say('message.problem.fractions')})`;
    })
    .join(', ');
}

export function languageName(locale: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(locale) ?? locale;
}

/** The details of an error, which TypeScript knows nothing of. */
class Facts {
  constructor(private readonly details: Readonly<Record<string, unknown>>) {}

  has(name: string): boolean {
    return this.details[name] !== undefined;
  }

  text(name: string): string {
    return String(this.details[name] ?? '');
  }

  list(name: string): readonly string[] {
    const value = this.details[name];
    return Array.isArray(value) ? value.map(String) : [];
  }

  examplesOf(category: string): readonly string[] {
    const examples: unknown = this.details['examples'];
    if (typeof examples !== 'object' || examples === null) return [];
    return new Facts({ ...examples }).list(category);
  }
}
