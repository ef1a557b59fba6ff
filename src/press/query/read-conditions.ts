import { isBadText } from '../bytes/find-bad-text';
import { operatorForm, operatorsOf, type OperatorForm } from './operators';
import { refuseParameter } from './query-refusal';
import { count, isRecord, within, type Place, type Reading } from './reading';
import { expectedOf, fits, type ScalarKind } from './scalar-kinds';

/** Reads what is asked of one attribute: a value, a list of values, or operators with theirs. */
export function readConditions(reading: Reading, kind: ScalarKind, asked: unknown, place: Place): void {
  if (isRecord(asked)) return readOperators(reading, kind, asked, place);
  countCondition(reading, place);
  if (Array.isArray(asked)) return readList(reading, kind, asked, place);
  if (asked !== null) readValue(reading, kind, asked, place);
}

function readOperators(reading: Reading, kind: ScalarKind, asked: Readonly<Record<string, unknown>>, place: Place) {
  const operators = Object.entries(asked);
  if (operators.length === 0) refuseParameter(place.at, `a value or an operator of ${operatorsOf(kind)}`);
  for (const [name, value] of operators) {
    const inside = within(place, name);
    if (name === '$not' && isRecord(value)) {
      readOperators(reading, kind, value, inside);
      continue;
    }
    const form = operatorForm(name, kind);
    if (form === undefined) refuseParameter(inside.at, `an operator of ${operatorsOf(kind)}`);
    readOperand[form](reading, kind, value, inside);
  }
}

function countCondition(reading: Reading, { path }: Place): void {
  count(reading, 'conditions');
  if (path.length > 0) count(reading, 'joinedConditions');
}

type Reader = (reading: Reading, kind: ScalarKind, value: unknown, place: Place) => void;

const readOperand: Readonly<Record<OperatorForm, Reader>> = {
  value: readAlternatives,
  valueOrNull: (reading, kind, value, place) =>
    value === null ? countCondition(reading, place) : readAlternatives(reading, kind, value, place),
  list(reading, kind, value, place) {
    countCondition(reading, place);
    readList(reading, kind, value, place);
  },
  pair(reading, kind, value, place) {
    if (!Array.isArray(value) || value.length !== 2) refuseParameter(place.at, 'two values');
    countCondition(reading, place);
    readList(reading, kind, value, place);
  },
  flag(reading, _kind, value, place) {
    if (!fits.boolean(value)) refuseParameter(place.at, expectedOf.boolean);
    countCondition(reading, place);
  },
};

/** Strapi reads several values of an operator as so many conditions, of which one is to hold. */
function readAlternatives(reading: Reading, kind: ScalarKind, value: unknown, place: Place): void {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) refuseParameter(place.at, 'a value');
  for (const each of values) {
    countCondition(reading, place);
    readValue(reading, kind, each, place);
  }
}

function readList(reading: Reading, kind: ScalarKind, value: unknown, place: Place): void {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const { listLength } = reading.limits;
  if (values.length === 0 || values.length > listLength) refuseParameter(place.at, `1 to ${listLength} values`);
  values.forEach((each, index) => readValue(reading, kind, each, within(place, String(index))));
}

function readValue({ limits }: Reading, kind: ScalarKind, value: unknown, place: Place): void {
  if (kind === 'json') refuseParameter(place.at, `an operator of ${operatorsOf(kind)}`);
  if (!fits[kind](value)) refuseParameter(place.at, expectedOf[kind]);
  if (typeof value !== 'string') return;
  if (isBadText(value)) refuseParameter(place.at, 'text without NUL and of whole characters');
  if (value.length > limits.valueLength) refuseParameter(place.at, `at most ${limits.valueLength} characters`);
}
