import { TYPE } from '@formatjs/icu-messageformat-parser';
import { checkApostrophes } from './apostrophes';
import { checkPlural } from './check-plural';
import { checkArgument } from './counter-arguments';
import { argumentsIn } from './message-elements';
import { parseMessage } from './parse-message';

/**
 * Whether a message can be saved: it parses, names only what a counter has, and says something for every number in
 * its language. The sentence of the error names what is wrong, where, and what was expected.
 * @throws DatelineError `DATELINE_MESSAGE_SYNTAX`, `DATELINE_MESSAGE_ARGUMENT`, `DATELINE_MESSAGE_FORMAT`,
 * `DATELINE_MESSAGE_PLURAL`, `DATELINE_INVALID_LOCALE`
 */
export function checkCounterMessage(message: string, locale: string): void {
  const elements = parseMessage(message, locale);
  checkApostrophes(message);
  for (const element of argumentsIn(elements)) {
    checkArgument(element, locale);
    if (element.type === TYPE.plural) checkPlural(element, locale);
  }
}
