import { isCivilDate, type CivilDate } from 'strapi-plugin-dateline/core';
import type { Said } from 'strapi-plugin-dateline/sentences';
import { isBadText } from '../bytes/find-bad-text';
import { isPublicationType, publicationTypeNames, type PublicationType } from '../publication/publication-types';
import { readCursor, type TimelinePosition } from './timeline-cursor';
import { ParameterRefusal } from '../refusals/parameter-refusal';
import { said } from '../refusals/refusals';

/** What is asked of the timeline, after the door. */
export interface TimelineQuery {
  /** BCP 47; null: the site's default locale. */
  readonly locale: string | null;
  readonly types: readonly PublicationType[];
  /** First civil date, inclusive. */
  readonly from: CivilDate | null;
  /** Last civil date, inclusive. */
  readonly to: CivilDate | null;
  /** documentId or slug of a person named in the byline. */
  readonly person: string | null;
  /** documentId or slug of a topic. */
  readonly topic: string | null;
  readonly featured: boolean | null;
  /** Words that stand in the title or the excerpt, in any case. */
  readonly q: string | null;
  /** 1–100 */
  readonly limit: number;
  readonly after: TimelinePosition | null;
}

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;
const MAX_WORDS_LENGTH = 200;

type Reader<Field extends keyof TimelineQuery> = (value: string | undefined) => TimelineQuery[Field];

/** The parameters of the address, each with the field it becomes and how it is read. */
const parameters = {
  locale: reading('locale', (value) => optional(value, isLocaleTag, 'locale', 'a BCP 47 locale such as "fr"')),
  types: reading('types', readTypes),
  from: reading('from', (value) => optional(value, isCivilDate, 'from', 'a civil date such as 2026-03-01')),
  to: reading('to', (value) => optional(value, isCivilDate, 'to', 'a civil date such as 2026-03-01')),
  person: reading('person', (value) => optional(value, isHandle, 'person', 'the documentId or the slug of a person')),
  topic: reading('topic', (value) => optional(value, isHandle, 'topic', 'the documentId or the slug of a topic')),
  featured: reading('featured', readFeatured),
  q: reading('q', readWords),
  limit: reading('limit', readLimit),
  cursor: reading('after', readAfter),
};

/**
 * Reads the parameters of `/api/timeline`; values are those of the query string or of GraphQL arguments.
 *
 * @throws ParameterRefusal naming the parameter, what it was and what was expected
 */
export function readTimelineQuery(query: Readonly<Record<string, unknown>>): TimelineQuery {
  for (const name of Object.keys(query)) {
    if (!Object.hasOwn(parameters, name)) throw unknownParameter(name);
  }
  const fields = Object.entries(parameters).map(([name, { field, read }]) => [field, read(single(name, query[name]))]);
  return Object.fromEntries(fields) as TimelineQuery;
}

function reading<Field extends keyof TimelineQuery>(field: Field, read: Reader<Field>) {
  return { field, read };
}

function single(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && !isBadText(value)) return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // GraphQL clients may give the types as a list.
  if (name === 'types' && Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join();
  throw new ParameterRefusal(name, said('timeline.parameter-repeated', { name }));
}

function optional<Value extends string>(
  value: string | undefined,
  isValid: (text: string) => text is Value,
  name: string,
  expected: string,
): Value | null {
  if (value === undefined) return null;
  if (!isValid(value)) throw invalid(name, value, expected);
  return value;
}

function readTypes(value: string | undefined): readonly PublicationType[] {
  if (value === undefined) return publicationTypeNames;
  const names = value.split(',').map((name) => name.trim());
  const expected = `one or more of ${publicationTypeNames.join(', ')}, parted by commas`;
  return [...new Set(names)].map((name) => {
    if (!isPublicationType(name)) throw invalid('types', value, expected);
    return name;
  });
}

function readFeatured(value: string | undefined): boolean | null {
  if (value === undefined) return null;
  if (value !== 'true' && value !== 'false') throw invalid('featured', value, said('expected.truth'));
  return value === 'true';
}

function readWords(value: string | undefined): string | null {
  const words = value?.trim() ?? '';
  if (words.length > MAX_WORDS_LENGTH) {
    throw new ParameterRefusal('q', said('timeline.words-too-long', { count: words.length, most: MAX_WORDS_LENGTH }));
  }
  return words === '' ? null : words;
}

function readLimit(value: string | undefined): number {
  if (value === undefined) return DEFAULT_LIMIT;
  const limit = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (limit < 1 || limit > MAX_LIMIT) throw invalid('limit', value, `a whole number from 1 to ${MAX_LIMIT}`);
  return limit;
}

function readAfter(value: string | undefined): TimelinePosition | null {
  if (value === undefined) return null;
  const position = readCursor(value);
  if (position === null) throw invalid('cursor', value, 'the "nextCursor" of an earlier answer, unaltered');
  return position;
}

/** RFC 5646 section 2.1, as far as Strapi's locales go. */
function isLocaleTag(text: string): text is string {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) && text.length <= 35;
}

function isHandle(text: string): text is string {
  return /^[\w-]{1,255}$/.test(text);
}

function invalid(name: string, value: string, expected: string | Said): ParameterRefusal {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return new ParameterRefusal(name, said('timeline.parameter-unfit', { name, value: shown, expected }));
}

function unknownParameter(name: string): ParameterRefusal {
  return new ParameterRefusal(
    name,
    said('parameter.not-there', { name: name.slice(0, 60), names: Object.keys(parameters) }),
  );
}
