import { isCivilDate } from 'strapi-plugin-dateline/core';
import type { SlugQuestion } from '../../desk/authoring/foretell-slug';
import { refusal } from '../../desk/refusals/refusal';

/** The question as a query puts it, or a sentence about what it may be. */
export function slugQuestionFrom(
  version: Pick<SlugQuestion, 'type' | 'locale'>,
  query: Readonly<Record<string, unknown>>,
): SlugQuestion {
  const stray = Object.keys(query).find((name) => !parameters.includes(name));
  if (stray !== undefined) throw refusal('parameter.unknown', { name: stray, names: parameters.join(', ') });
  const date = textOf(query, 'date');
  if (date && !isCivilDate(date)) throw refusal('date.day-expected', { date });
  return {
    ...version,
    documentId: textOf(query, 'documentId') || undefined,
    title: textOf(query, 'title'),
    slug: textOf(query, 'slug'),
    date,
  };
}

const parameters: readonly string[] = ['documentId', 'title', 'slug', 'date'];

function textOf(query: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = query[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.length <= LONGEST_TITLE) return value;
  throw refusal('parameter.one-text', { name, most: LONGEST_TITLE });
}

const LONGEST_TITLE = 1000;
