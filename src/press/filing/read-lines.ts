import { isCivilDate, type CivilDate } from 'strapi-plugin-dateline/core';
import { blocksOf } from '../blocks/blocks';
import { fitToType, type PublicationRecord } from './publication-record';
import { bylineFunctions, turnRoles } from '../public/fixed-words';
import { publicationTypeNames, type PublicationType } from '../publication/publication-types';
import { isRecord } from '../query/reading';
import { said } from '../refusals/refusals';
import { SavedPageError } from '../import/saved-page';

/** A publication with the line on which it stands. */
export interface LineRecord {
  readonly line: number;
  readonly record: PublicationRecord;
}

/**
 * Publications, one a line, each a JSON object.
 * @throws SavedPageError naming the first line that is none, and what was expected there
 */
export function readLines(bytes: Uint8Array): readonly LineRecord[] {
  const records = linesIn(bytes).flatMap((text, index): LineRecord[] => {
    const line = index + 1;
    return text.trim() === '' ? [] : [{ line, record: recordFrom(objectIn(text, line), line) }];
  });
  if (records.length === 0) throw new SavedPageError(1, said('lines.none'));
  return records;
}

function linesIn(bytes: Uint8Array): readonly string[] {
  const lines: string[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    lines.push(decoded(decoder, bytes.subarray(start, end), lines.length + 1));
    start = end + 1;
  }
  return lines;
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, line: number): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new SavedPageError(line, said('page.not-utf-8'));
  }
}

type Fields = Readonly<Record<string, unknown>>;

function objectIn(text: string, line: number): Fields {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Said below.
  }
  throw new SavedPageError(line, said('lines.no-object', { example: '{"type": "speech", "locale": "en", …}' }));
}

/** What a value is to be, by example, and how one is told. */
interface Form {
  readonly example: string;
  fits(value: unknown): boolean;
}

const text: Form = { example: '"…"', fits: (value) => typeof value === 'string' && value.trim() !== '' };
const texts: Form = { example: '["…"]', fits: (value) => Array.isArray(value) && value.every(text.fits) };
const date: Form = { example: '"2026-03-01"', fits: (value) => typeof value === 'string' && isCivilDate(value) };
const whole: Form = { example: '0', fits: (value) => Number.isInteger(value) };
const isSo: Form = { example: 'true', fits: (value) => typeof value === 'boolean' };
const tag: Form = {
  example: '"en"',
  fits: (value) => typeof value === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value),
};

function oneOf(words: readonly string[]): Form {
  return { example: words.map((word) => `"${word}"`).join(', '), fits: (value) => words.includes(value as string) };
}

function listOf(form: Readonly<Record<string, Form>>, needed: readonly string[]): Form {
  const example = Object.entries(form).map(([name, { example: each }]) => `"${name}": ${each}`);
  const fits = (value: unknown) => isRecord(value) && isWhole(value, form, needed);
  return {
    example: `[{${example.join(', ')}}]`,
    fits: (value) => Array.isArray(value) && value.every(fits),
  };
}

function isWhole(value: Fields, form: Readonly<Record<string, Form>>, needed: readonly string[]): boolean {
  const isKnown = Object.entries(value).every(([name, each]) => each === null || (form[name]?.fits(each) ?? false));
  return isKnown && needed.every((name) => (value[name] ?? null) !== null);
}

const turn = { speaker: text, role: oneOf(turnRoles), aside: text, body: texts };
const byline = { function: oneOf(bylineFunctions), name: text, post: text };

const forms: Readonly<Record<string, Form>> = {
  ...{ type: oneOf(publicationTypeNames), locale: tag, title: text, date, excerpt: text, body: texts },
  turns: listOf(turn, ['speaker', 'role', 'body']),
  people: listOf(byline, ['function', 'name']),
  ...{ form: text, place: text, deliveredOn: date, outlet: text, programme: text, event: text },
  ...{ issuers: texts, featured: isSo, dayOrder: whole },
};

const needed = ['type', 'locale', 'title', 'date'];

function recordFrom(fields: Fields, line: number): PublicationRecord {
  for (const name of needed) if ((fields[name] ?? null) === null) refuse(line, name);
  for (const [name, value] of Object.entries(fields)) {
    if (!Object.hasOwn(forms, name)) throw new SavedPageError(line, said('lines.unknown', { field: name }));
    if (value !== null && !forms[name]?.fits(value)) refuse(line, name);
  }
  return record(fields as unknown as Given);
}

function refuse(line: number, field: string): never {
  throw new SavedPageError(line, said('lines.expected', { field, example: forms[field]?.example ?? '' }));
}

/** After it has been looked at. */
interface Given extends Partial<Omit<PublicationRecord, 'type' | 'body' | 'turns' | 'people'>> {
  readonly type: PublicationType;
  readonly locale: string;
  readonly title: string;
  readonly date: CivilDate;
  readonly body?: readonly string[] | null;
  readonly turns?: readonly (Omit<PublicationRecord['turns'][number], 'body'> & { body: readonly string[] })[] | null;
  readonly people?: PublicationRecord['people'] | null;
}

function record(given: Given): PublicationRecord {
  const { type, locale, title, date: day } = given;
  return fitToType({
    ...{ type, locale, title, date: day, dateBasis: 'printed' },
    ...{ dayOrder: given.dayOrder ?? 0, featured: given.featured ?? false, excerpt: given.excerpt ?? null },
    body: blocksOf(given.body ?? []),
    turns: (given.turns ?? []).map(({ speaker, role, aside, body }) => {
      return { speaker, role, aside: aside ?? null, body: blocksOf(body) };
    }),
    people: (given.people ?? []).map(({ function: part, name, post }) => ({
      function: part,
      name,
      post: post ?? null,
    })),
    ...{ form: given.form ?? null, place: given.place ?? null, deliveredOn: given.deliveredOn ?? null },
    ...{ outlet: given.outlet ?? null, programme: given.programme ?? null, event: given.event ?? null },
    issuers: given.issuers ?? [],
    pageSavedAt: null,
  });
}
