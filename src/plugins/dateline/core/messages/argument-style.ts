import { TYPE, type DateElement, type NumberElement } from '@formatjs/icu-messageformat-parser';
import type { DatelineError } from '../errors';
import { argumentRefusals } from '../refusals/message-arguments';
import { datelineError } from '../refusals/refuse';
import type { Said } from '../said';
import { dateStyles } from './date-styles';
import { dateLocaleChain, localeChain } from './locale';
import type { ArgumentElement } from './message-elements';
import { placeDetails, sayPlace } from './place';

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
  if (typeof style === 'string') return checkStyleName(element, style, dateStyles);
  if (!style) return;
  const clock = (['hour', 'minute', 'second', 'timeZoneName'] as const).find((part) => part in style.parsedOptions);
  if (clock) throw wrongStyle(element, { code: 'dateline.date-without-clock', part: clock }, { clock });
  tryOut(element, () => new Intl.DateTimeFormat(dateLocaleChain(locale), style.parsedOptions));
}

function checkStyleName(element: ArgumentElement, style: string, known: readonly string[]): void {
  if (!known.includes(style)) {
    const said = { code: 'dateline.style-unknown', style: { code: 'dateline.quoted', text: style }, known };
    throw wrongStyle(element, said, { style, known });
  }
}

function tryOut(element: ArgumentElement, build: () => unknown): void {
  try {
    build();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw wrongStyle(element, { code: 'dateline.skeleton-not-printable', reason }, { reason });
  }
}

function wrongStyle(element: ArgumentElement, reason: Said, facts: Readonly<Record<string, unknown>>): DatelineError {
  return datelineError(
    argumentRefusals,
    'dateline.style-wrong',
    { argument: element.value, place: sayPlace(element.location?.start), reason },
    { argument: element.value, ...facts, ...placeDetails(element.location?.start) },
  );
}
