import { parse, TYPE, type Location, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { DatelineError } from '../errors';
import { localeChain } from './locale';
import { argumentsIn } from './message-elements';
import { placeAt, placeDetails, placeText, type Place } from './place';
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
    throw syntaxError('The message is empty: expected a text, such as “{days} days”.', { expected: 'text' });
  }
  if (message.length > MAX_LENGTH) {
    const sentence = `The message has ${message.length} characters: expected at most ${MAX_LENGTH}.`;
    throw syntaxError(sentence, { expected: 'shorter-text', longest: MAX_LENGTH });
  }
  const elements = parseElements(message, new Intl.Locale(tag));
  const strayBrace = strayBraceIn(message, elements);
  if (strayBrace >= 0) throw unparsed(placeAt(message, strayBrace), 'no-brace');
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
    const expected = expectations[message];
    throw unparsed(start ?? location?.start, expected ?? 'format', expected ? '' : ` (${message})`);
  }
}

function unparsed(place: Place | undefined, expected: Expected, reason = ''): DatelineError {
  const sentence = `The message does not parse${placeText(place)}: ${expectedTexts[expected]}${reason}.`;
  return syntaxError(sentence, { expected, ...placeDetails(place) });
}

function syntaxError(sentence: string, details: Readonly<Record<string, unknown>>): DatelineError {
  return new DatelineError('DATELINE_MESSAGE_SYNTAX', sentence, details);
}

/** What should stand where a message breaks off, by the name under which `details.expected` gives it to programs. */
const expectedTexts = {
  'closing-brace': 'expected “}”, which closes the argument',
  'no-brace': 'expected no “}” where no argument is open',
  argument: 'expected an argument, such as {days}',
  'argument-in-braces': 'expected an argument, such as {days}, instead of empty braces',
  type: 'expected number, plural, selectordinal or date after the comma',
  style: 'expected a style after the second comma',
  'number-skeleton': 'expected a number skeleton that ICU knows',
  'date-skeleton': 'expected a date skeleton that ICU knows',
  'number-skeleton-after-colons': 'expected a number skeleton after “::”',
  'date-skeleton-after-colons': 'expected a date skeleton after “::”',
  apostrophe: 'expected an apostrophe, which closes the quoted text',
  category: 'expected a plural category with its text in braces, such as one {# day}',
  offset: 'expected a whole number after “offset:”',
  'whole-number': 'expected a whole number after “=”',
  'category-once': 'expected each plural category once',
  'choice-once': 'expected each choice once',
  format: 'expected a format that can be printed',
} as const;

type Expected = keyof typeof expectedTexts;

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
