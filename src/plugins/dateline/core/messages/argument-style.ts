import { TYPE, type DateElement, type NumberElement } from '@formatjs/icu-messageformat-parser';
import { DatelineError } from '../errors';
import { dateLocaleChain, localeChain } from './locale';
import type { ArgumentElement } from './message-elements';
import { placeDetails, placeText } from './place';

/**
 * Refuses what would throw, or be ignored without a word, when the message is printed.
 * @throws DatelineError `DATELINE_MESSAGE_FORMAT`
 */
export function checkStyle(element: ArgumentElement, locale: string): void {
  if (element.type === TYPE.number) checkNumberStyle(element, locale);
  if (element.type === TYPE.date) checkDateStyle(element, locale);
}

function checkNumberStyle(element: NumberElement, locale: string): void {
  const { style } = element;
  if (typeof style === 'string') return checkStyleName(element, style, ['integer']);
  if (style) tryOut(element, () => new Intl.NumberFormat(localeChain(locale), style.parsedOptions));
}

function checkDateStyle(element: DateElement, locale: string): void {
  const { style } = element;
  if (typeof style === 'string') return checkStyleName(element, style, ['short', 'medium', 'long', 'full']);
  if (!style) return;
  const clock = (['hour', 'minute', 'second', 'timeZoneName'] as const).find((part) => part in style.parsedOptions);
  if (clock) throw wrongStyle(element, `a civil date has no ${clock}: expected day, month, year or weekday`, { clock });
  tryOut(element, () => new Intl.DateTimeFormat(dateLocaleChain(locale), style.parsedOptions));
}

function checkStyleName(element: ArgumentElement, style: string, known: readonly string[]): void {
  if (!known.includes(style)) {
    const sentence = `“${style}” is not a style: expected ${known.join(', ')} or a skeleton after “::”`;
    throw wrongStyle(element, sentence, { style, known });
  }
}

function tryOut(element: ArgumentElement, build: () => unknown): void {
  try {
    build();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw wrongStyle(element, `the skeleton cannot be printed (${reason})`, { reason });
  }
}

function wrongStyle(
  element: ArgumentElement,
  sentence: string,
  facts: Readonly<Record<string, unknown>>,
): DatelineError {
  return new DatelineError(
    'DATELINE_MESSAGE_FORMAT',
    `In {${element.value}}${placeText(element.location?.start)}, ${sentence}.`,
    { argument: element.value, ...facts, ...placeDetails(element.location?.start) },
  );
}
