import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { DatelineError } from '../errors';
import { messageRefusals } from '../refusals/messages';
import { datelineError } from '../refusals/refuse';
import { placeAt, placeDetails, sayPlace } from './place';

/** Quoted text, as ICU has it: an apostrophe right before a brace, up to the next single one; two of them are one. */
const quotedOrDoubled = /''|'[{}](?:[^']|'')*('|$)/g;

/** A noncharacter (Unicode 23.7), which no text has. It is as long as an apostrophe, so that places stay what they are. */
const PLAIN_APOSTROPHE = '\uFDD0';

/**
 * The message with a mark for each apostrophe before `<` or `>`: the parser takes it for the beginning of a quotation,
 * which ICU begins before braces alone. To be undone by `withApostrophes`.
 */
export function maskApostrophes(message: string): string {
  if (message.includes(PLAIN_APOSTROPHE)) return message;
  const mask = (text: string) => text.replace(/'(?=[<>])/g, PLAIN_APOSTROPHE);
  let masked = '';
  let done = 0;
  for (const { 0: quoted, index } of message.matchAll(quotedOrDoubled)) {
    masked += mask(message.slice(done, index)) + quoted;
    done = index + quoted.length;
  }
  return masked + mask(message.slice(done));
}

/** What was parsed of a masked message, with its apostrophes. */
export function withApostrophes(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.map((element) => {
    if (element.type === TYPE.literal) return { ...element, value: element.value.replaceAll(PLAIN_APOSTROPHE, "'") };
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
    const options = Object.entries(element.options).map(([name, option]) => {
      return [name, { ...option, value: withApostrophes(option.value) }] as const;
    });
    return { ...element, options: Object.fromEntries(options) } as MessageFormatElement;
  });
}

/**
 * Refuses an apostrophe that quotes what was not meant to be: `depuis l'{since, date}` prints no date. One after a letter
 * that takes in an argument, and one that nothing closes.
 * @throws DatelineError `DATELINE_MESSAGE_SYNTAX`
 */
export function checkApostrophes(message: string): void {
  for (const match of message.matchAll(quotedOrDoubled)) {
    const [quoted, closing] = match;
    if (quoted === "''") continue;
    const isElision = /[\p{L}\p{N}]$/u.test(message.slice(0, match.index)) && /^'\{\s*\w/.test(quoted);
    if (isElision || closing !== "'") throw unmeant(message, match.index);
  }
}

function unmeant(message: string, index: number): DatelineError {
  const place = placeAt(message, index);
  return datelineError(
    messageRefusals,
    'dateline.apostrophe-quotes',
    { place: sayPlace(place) },
    { expected: 'typographic-apostrophe', ...placeDetails(place) },
  );
}
