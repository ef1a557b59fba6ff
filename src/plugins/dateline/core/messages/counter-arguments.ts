import { TYPE, type SelectElement } from '@formatjs/icu-messageformat-parser';
import type { DatelineError } from '../errors';
import { argumentRefusals } from '../refusals/message-arguments';
import { datelineError } from '../refusals/refuse';
import type { Said } from '../said';
import { checkStyle } from './argument-style';
import type { ArgumentElement } from './message-elements';
import { placeDetails, sayPlace } from './place';

/** What a counter message can name, and what kind of value it is. */
const counterArguments = {
  days: 'number',
  years: 'number',
  months: 'number',
  monthDays: 'number',
  daysToGo: 'number',
  phase: 'choice',
  since: 'date',
} as const;

type ArgumentName = keyof typeof counterArguments;

/** @throws DatelineError `DATELINE_MESSAGE_ARGUMENT` for an unknown name, `DATELINE_MESSAGE_FORMAT` for a wrong use. */
export function checkArgument(element: ArgumentElement, locale: string): void {
  if (!isArgumentName(element.value)) throw unknownArgument(element);
  if (!uses[counterArguments[element.value]].types.includes(element.type)) throw wrongUse(element, element.value);
  if (element.type === TYPE.select) checkPhases(element);
  checkStyle(element, locale);
}

/** Where the day of `asOf` lies: before the first day, on it or after it. */
const phases = ['before', 'on', 'after'] as const;

function checkPhases(element: SelectElement): void {
  const selectors = Object.keys(element.options);
  const unknown = selectors.find((selector) => selector !== 'other' && !phases.some((phase) => phase === selector));
  const place = element.location?.start;
  if (unknown !== undefined || !selectors.includes('other'))
    throw datelineError(
      argumentRefusals,
      'dateline.choices-wrong',
      { argument: element.value, place: sayPlace(place) },
      { argument: element.value, known: phases, ...placeDetails(place) },
    );
}

/** The argument, and where it stands. */
interface Where {
  readonly argument: string;
  readonly place: Said | string;
}

interface Use {
  readonly types: readonly TYPE[];
  readonly refuse: (name: string, said: Where, facts: Readonly<Record<string, unknown>>) => DatelineError;
}

const uses: Readonly<Record<'number' | 'choice' | 'date', Use>> = {
  number: {
    types: [TYPE.argument, TYPE.number, TYPE.plural],
    refuse: (name, said, facts) =>
      datelineError(
        argumentRefusals,
        'dateline.argument-is-number',
        {
          ...said,
          forms: [`{${name}}`, `{${name}, number}`, `{${name}, plural, …}`],
          last: `{${name}, selectordinal, …}`,
        },
        facts,
      ),
  },
  choice: {
    types: [TYPE.select],
    refuse: (name, said, facts) => {
      const form = `{${name}, select, before {…} other {…}}`;
      return datelineError(argumentRefusals, 'dateline.argument-is-choice', { ...said, form }, facts);
    },
  },
  date: {
    types: [TYPE.date],
    refuse: (name, said, facts) => {
      const forms = { form: `{${name}, date}`, styled: `{${name}, date, long}` };
      return datelineError(argumentRefusals, 'dateline.argument-is-date', { ...said, ...forms }, facts);
    },
  },
};

function isArgumentName(name: string): name is ArgumentName {
  return Object.hasOwn(counterArguments, name);
}

function unknownArgument(element: ArgumentElement): DatelineError {
  return datelineError(
    argumentRefusals,
    'dateline.argument-unknown',
    { argument: element.value, place: sayPlace(element.location?.start) },
    { argument: element.value, known: Object.keys(counterArguments), ...placeDetails(element.location?.start) },
  );
}

function wrongUse(element: ArgumentElement, name: ArgumentName): DatelineError {
  const kind = counterArguments[name];
  const said = { argument: name, place: sayPlace(element.location?.start) };
  const facts = { argument: name, expected: kind, ...placeDetails(element.location?.start) };
  return uses[kind].refuse(name, said, facts);
}
