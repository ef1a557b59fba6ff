import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isCivilDate } from 'strapi-plugin-dateline/core';
import type { SlugAnswer } from '../../press/authoring/slug-answer';
import { publicationPath } from '../../press/page/page-addresses';
import { publicationTypes, type PublicationType } from '../../press/publication-types';
import { contentRights } from '../roles/content-rights';
import { chooseSlug } from '../saving/choose-slug';
import type { Entry, StoredDraft } from '../saving/draft';
import { storedDraft } from '../saving/stored-draft';

/** What an officer has typed so far; an empty text where a field is empty. */
export interface SlugQuestion {
  readonly type: PublicationType;
  readonly locale: string;
  readonly documentId: string | undefined;
  readonly title: string | undefined;
  readonly slug: string | undefined;
  readonly date: string | undefined;
}

/** The slug that saving would give, by the rules of saving; nothing is saved, and no slug is kept for anybody. */
export async function foretellSlug(strapi: Core.Strapi, question: SlugQuestion): Promise<SlugAnswer> {
  const { type, locale, documentId, title, slug: asked, date } = question;
  const entry: Entry = { uid: publicationTypes[type].uid, source: 'title', locale, documentId };
  const stored = await storedDraft(strapi, entry);
  refuseUnlessReader(strapi, entry, stored);
  const chosen = await chooseSlug(strapi, entry, { title, slug: asked, date: date || null }, stored);
  const slug = chosen ?? stored?.slug ?? null;
  return { slug, path: slug === null ? null : publicationPath({ type, locale, slug }) };
}

function refuseUnlessReader(strapi: Core.Strapi, { uid, locale }: Entry, stored: StoredDraft | null): void {
  if (!contentRights(strapi, uid).read(stored ?? { locale }))
    throw new errors.PolicyError('Your role does not read these texts, and so is not told their addresses.');
}

const LONGEST_TITLE = 1000;

/** The question as a query puts it, or a sentence about what it may be. */
export function slugQuestionFrom(
  version: Pick<SlugQuestion, 'type' | 'locale'>,
  query: Readonly<Record<string, unknown>>,
): SlugQuestion {
  const stray = Object.keys(query).find((name) => !parameters.includes(name));
  if (stray !== undefined)
    throw new errors.ValidationError(`"${stray}" is unknown; expected ${parameters.join(', ')}.`);
  const date = textOf(query, 'date');
  if (date && !isCivilDate(date)) throw new errors.ValidationError(`"date" is "${date}"; expected a day, YYYY-MM-DD.`);
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
  throw new errors.ValidationError(`"${name}" takes one text of at most ${LONGEST_TITLE} characters.`);
}
