import { TYPE } from '@formatjs/icu-messageformat-parser';
import { DatelineError } from '../errors';
import { checkStyle } from './argument-style';
import type { ArgumentElement } from './message-elements';
import { placeDetails, placeText } from './place';

/** What a counter message can name, and what kind of value it is. */
const counterArguments = {
  days: 'number',
  years: 'number',
  months: 'number',
  monthDays: 'number',
  since: 'date',
} as const;

type ArgumentName = keyof typeof counterArguments;

/** @throws DatelineError `DATELINE_MESSAGE_ARGUMENT` for an unknown name, `DATELINE_MESSAGE_FORMAT` for a wrong use. */
export function checkArgument(element: ArgumentElement, locale: string): void {
  if (!isArgumentName(element.value)) throw unknownArgument(element);
  if (!uses[counterArguments[element.value]].types.includes(element.type)) throw wrongUse(element, element.value);
  checkStyle(element, locale);
}

interface Use {
  readonly types: readonly TYPE[];
  readonly forms: (name: string) => string;
}

const uses: Readonly<Record<'number' | 'date', Use>> = {
  number: {
    types: [TYPE.argument, TYPE.number, TYPE.plural],
    forms: (name) => `{${name}}, {${name}, number}, {${name}, plural, …} or {${name}, selectordinal, …}`,
  },
  date: { types: [TYPE.date], forms: (name) => `{${name}, date}, or with a style {${name}, date, long}` },
};

function isArgumentName(name: string): name is ArgumentName {
  return Object.hasOwn(counterArguments, name);
}

function unknownArgument(element: ArgumentElement): DatelineError {
  return new DatelineError(
    'DATELINE_MESSAGE_ARGUMENT',
    `No counter has {${element.value}}${placeText(element.location?.start)}: expected {days}, {years}, {months}, {monthDays} or {since, date}.`,
    { argument: element.value, known: Object.keys(counterArguments), ...placeDetails(element.location?.start) },
  );
}

function wrongUse(element: ArgumentElement, name: ArgumentName): DatelineError {
  const kind = counterArguments[name];
  return new DatelineError(
    'DATELINE_MESSAGE_FORMAT',
    `{${name}}${placeText(element.location?.start)} is a ${kind}: expected ${uses[kind].forms(name)}.`,
    { argument: name, expected: kind, ...placeDetails(element.location?.start) },
  );
}
