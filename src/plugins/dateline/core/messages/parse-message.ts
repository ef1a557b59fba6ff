import { parse, TYPE, type Location, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { DatelineError } from '../errors';
import { messageRefusals } from '../refusals/messages';
import { datelineError } from '../refusals/refuse';
import { maskApostrophes, withApostrophes } from './apostrophes';
import { localeChain } from './locale';
import { argumentsIn } from './message-elements';
import { placeAt, placeDetails, sayPlace, type Place } from './place';
import type { messageParts } from '../refusals/message-parts';
import { strayBraceIn } from './stray-braces';

/** A counter's message is a sentence or two; nesting beyond that exhausts the parser's stack. */
const MAX_LENGTH = 5000;

/**
 * Tags are plain text: `<b>` stands in the result as it stands in the message.
 * @throws DatelineError `DATELINE_MESSAGE_SYNTAX`, `DATELINE_INVALID_LOCALE`
 */
export function parseMessage(message: string, locale: string): readonly MessageFormatElement[] {
  const [tag = 'en'] = localeChain(locale);
  if (message.trim() === '') {
    throw datelineError(messageRefusals, 'dateline.message-empty', {}, { expected: 'text' });
  }
  if (message.length > MAX_LENGTH) {
    throw datelineError(
      messageRefusals,
      'dateline.message-too-long',
      { length: message.length, most: MAX_LENGTH },
      { expected: 'shorter-text', longest: MAX_LENGTH },
    );
  }
  const masked = maskApostrophes(message);
  const elements = parseElements(masked, new Intl.Locale(tag));
  const strayBrace = strayBraceIn(masked, elements);
  if (strayBrace >= 0) throw unparsed(placeAt(message, strayBrace), 'no-brace');
  return withApostrophes(elements);
}

/**
 * First without skeletons, then those one by one, then all: the parser says where a message breaks off, but its
 * readers of skeletons throw bare errors.
 */
function parseElements(message: string, locale: Intl.Locale): readonly MessageFormatElement[] {
  const outline = orRefuse(() => parse(message, { ...parserOptions, shouldParseSkeletons: false }));
  for (const { type, location } of argumentsIn(outline)) {
    if (type !== TYPE.number && type !== TYPE.date && type !== TYPE.time) continue;
    const source = message.slice(location?.start.offset, location?.end.offset);
    orRefuse(() => parse(source, { ...parserOptions, locale }), location?.start);
  }
  return parse(message, { ...parserOptions, locale });
}

/** A missing `other` is left to the check of plural categories, which names all that are missing at once. */
const parserOptions = { ignoreTag: true, captureLocation: true, requiresOtherClause: false };

/** What the parser throws is named after its list of errors, and mostly has the place. */
interface ParserFailure {
  readonly message: string;
  readonly location?: Location;
}

function orRefuse<Result>(parseSome: () => Result, start?: Place): Result {
  try {
    return parseSome();
  } catch (error) {
    const { message, location }: ParserFailure = error instanceof Error ? error : { message: String(error) };
    const expected = expectations[message];
    throw unparsed(start ?? location?.start, expected ?? 'format', message);
  }
}

function unparsed(place: Place | undefined, expected: Expected, reason = ''): DatelineError {
  return datelineError(
    messageRefusals,
    'dateline.message-unreadable',
    // The parser's own word for it stands in the sentence alone that has no better one.
    { place: sayPlace(place), expected: { code: `dateline.expected.${expected}`, reason } },
    { expected, ...placeDetails(place) },
  );
}

/** What should stand where a message breaks off, by the name under which `details.expected` gives it to programs. */
type Expected = keyof typeof messageParts extends infer Code
  ? Code extends `dateline.expected.${infer Name}`
    ? Name
    : never
  : never;

/** By the names of the parser's `ErrorKind`. */
const expectations: Readonly<Record<string, Expected>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'closing-brace',
  EMPTY_ARGUMENT: 'argument-in-braces',
  MALFORMED_ARGUMENT: 'argument',
  EXPECT_ARGUMENT_TYPE: 'type',
  INVALID_ARGUMENT_TYPE: 'type',
  EXPECT_ARGUMENT_STYLE: 'style',
  INVALID_NUMBER_SKELETON: 'number-skeleton',
  INVALID_DATE_TIME_SKELETON: 'date-skeleton',
  EXPECT_NUMBER_SKELETON: 'number-skeleton-after-colons',
  EXPECT_DATE_TIME_SKELETON: 'date-skeleton-after-colons',
  UNCLOSED_QUOTE_IN_ARGUMENT_STYLE: 'apostrophe',
  EXPECT_SELECT_ARGUMENT_OPTIONS: 'category',
  EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE: 'offset',
  INVALID_PLURAL_ARGUMENT_OFFSET_VALUE: 'offset',
  EXPECT_SELECT_ARGUMENT_SELECTOR: 'category',
  EXPECT_PLURAL_ARGUMENT_SELECTOR: 'category',
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: 'category',
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: 'category',
  INVALID_PLURAL_ARGUMENT_SELECTOR: 'whole-number',
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: 'category-once',
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: 'choice-once',
};
