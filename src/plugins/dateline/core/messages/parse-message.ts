import { parse, TYPE, type Location, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { DatelineError } from '../errors';
import { localeChain } from './locale';
import { argumentsIn } from './message-elements';
import { placeAt, placeText, type Place } from './place';
import { strayBraceIn } from './stray-braces';

/** A counter's message is a sentence or two; nesting beyond that exhausts the parser's stack. */
const MAX_LENGTH = 5000;

/**
 * Tags are plain text: `<b>` stands in the result as it stands in the message.
 * @throws DatelineError `DATELINE_MESSAGE_SYNTAX`, `DATELINE_INVALID_LOCALE`
 */
export function parseMessage(message: string, locale: string): readonly MessageFormatElement[] {
  const [tag = 'en'] = localeChain(locale);
  if (message.trim() === '') throw syntaxError('The message is empty: expected a text, such as “{days} days”.');
  if (message.length > MAX_LENGTH) {
    throw syntaxError(`The message has ${message.length} characters: expected at most ${MAX_LENGTH}.`);
  }
  const elements = parseElements(message, new Intl.Locale(tag));
  const strayBrace = strayBraceIn(message, elements);
  if (strayBrace >= 0) throw unparsed(placeAt(message, strayBrace), 'expected no “}” where no argument is open');
  return elements;
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
    const expected = expectations[message] ?? `expected a format that can be printed (${message})`;
    throw unparsed(start ?? location?.start, expected);
  }
}

function unparsed(place: Place | undefined, expected: string): DatelineError {
  return syntaxError(`The message does not parse${placeText(place)}: ${expected}.`, place);
}

function syntaxError(sentence: string, place?: Place): DatelineError {
  return new DatelineError('DATELINE_MESSAGE_SYNTAX', sentence, place && { line: place.line, column: place.column });
}

const anArgument = 'expected an argument, such as {days}';
const aType = 'expected number, plural, selectordinal or date after the comma';
const aCategory = 'expected a plural category with its text in braces, such as one {# day}';
const anOffset = 'expected a whole number after “offset:”';

/** By the names of the parser's `ErrorKind`. */
const expectations: Readonly<Record<string, string>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'expected “}”, which closes the argument',
  EMPTY_ARGUMENT: `${anArgument}, instead of empty braces`,
  MALFORMED_ARGUMENT: anArgument,
  EXPECT_ARGUMENT_TYPE: aType,
  INVALID_ARGUMENT_TYPE: aType,
  EXPECT_ARGUMENT_STYLE: 'expected a style after the second comma',
  INVALID_NUMBER_SKELETON: 'expected a number skeleton that ICU knows',
  INVALID_DATE_TIME_SKELETON: 'expected a date skeleton that ICU knows',
  EXPECT_NUMBER_SKELETON: 'expected a number skeleton after “::”',
  EXPECT_DATE_TIME_SKELETON: 'expected a date skeleton after “::”',
  UNCLOSED_QUOTE_IN_ARGUMENT_STYLE: 'expected an apostrophe, which closes the quoted text',
  EXPECT_SELECT_ARGUMENT_OPTIONS: aCategory,
  EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE: anOffset,
  INVALID_PLURAL_ARGUMENT_OFFSET_VALUE: anOffset,
  EXPECT_SELECT_ARGUMENT_SELECTOR: aCategory,
  EXPECT_PLURAL_ARGUMENT_SELECTOR: aCategory,
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: aCategory,
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: aCategory,
  INVALID_PLURAL_ARGUMENT_SELECTOR: 'expected a whole number after “=”',
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: 'expected each plural category once',
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: 'expected each choice once',
};
