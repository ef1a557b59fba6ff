import type { Core } from '@strapi/strapi';
import type { LanguageOutcome, LanguageResult } from '../../press/panel/whole-text';
import { publicationTypes } from '../../press/publication/publication-types';
import type { PublicationVersion } from '../../press/publication/publication-version';
import type { LeftOut } from './left-out';
import { refusal } from '../refusals/refusal';
import { draftAmong, isPublic } from '../stored/draft-or-public';

/** One language of a text, as an act on the whole text finds it. */
export interface TextLanguage {
  readonly locale: string;
  readonly title: string | null;
  readonly hasDraft: boolean;
  readonly isPublic: boolean;
}

interface Row {
  readonly locale: string;
  readonly title: string | null;
  readonly publishedAt: unknown;
}

/** All languages of a text, the asked one first and the others by letters. */
export async function textLanguages(
  strapi: Core.Strapi,
  { type, documentId, locale }: PublicationVersion,
): Promise<readonly TextLanguage[]> {
  const rows: readonly Row[] = await strapi.db
    .query(publicationTypes[type].uid)
    .findMany({ select: ['locale', 'title', 'publishedAt'], where: { documentId } });
  return inOrder([...new Set(rows.map((row) => row.locale))], locale).map((each) => {
    const own = rows.filter((row) => row.locale === each);
    const draft = draftAmong(own);
    return {
      locale: each,
      title: (draft ?? own[0])?.title ?? null,
      hasDraft: draft !== undefined,
      isPublic: own.some(isPublic),
    };
  });
}

/** What becomes of each language: of those that are left out nothing, of the others what the work says. */
export async function inEachLanguage(
  languages: readonly TextLanguage[],
  leftOut: LeftOut,
  work: (language: TextLanguage) => Promise<LanguageOutcome>,
): Promise<readonly LanguageResult[]> {
  const results: LanguageResult[] = [];
  for (const language of languages) {
    const { locale } = language;
    results.push({ locale, outcome: leftOut.includes(locale) ? 'left-out' : await work(language) });
  }
  const unbegun = leftOut.filter((locale) => languages.every((language) => language.locale !== locale));
  return [...results, ...unbegun.map((locale): LanguageResult => ({ locale, outcome: 'left-out' }))];
}

export function refuseUnlessThere(languages: readonly TextLanguage[], locale: string): void {
  if (!languages.some((language) => language.locale === locale && language.hasDraft)) throw refusal('text.missing');
}

export function inOrder(locales: readonly string[], first: string): readonly string[] {
  const others = locales.filter((locale) => locale !== first).sort();
  return locales.includes(first) ? [first, ...others] : others;
}
