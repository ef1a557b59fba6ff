import type { Core } from '@strapi/strapi';
import { defaultLocale } from '../request/default-locale';
import { hasDrafts, type Entry, type GetModel } from '../schema';
import type { FactsKeeper } from './facts-keeper';
import { bringTogether } from './bring-together';
import type { OneValue } from './moved-row';
import { holdDocument, storedRows, type Facts, type StoredRow, type Subject } from './stored-rows';
import { tellMoved } from './tell-moved';

/**
 * Holds a document's facts together on every road through the Document Service: what is written in one draft all drafts
 * say, and what goes out in one language all public rows say, in the same transaction.
 *
 * To be registered when Strapi starts, after all rules of the project, so that it stands inside of them: they see what
 * came out, and whatever they lock is locked before the document is.
 */
export function keepFacts(strapi: Core.Strapi, getModel: GetModel, keeper: FactsKeeper): void {
  strapi.documents.use(async (context, next) => {
    const names = keeper.namesOf(context.uid);
    const params = context.params as Params;
    const documentId = documentOf(context.action, params);
    if (names.length === 0 || documentId === undefined) return next();
    const subject: Subject = { uid: context.uid, documentId, names };
    return strapi.db.transaction(async ({ trx }) => {
      await holdDocument(strapi, subject, trx);
      const writing: Writing = {
        action: context.action,
        isPublishing: context.action === 'publish' || params.status === 'published',
        locales: [params.locale ?? (await defaultLocale(strapi))].flat(),
        data: params.data ?? {},
        before: await inherited(strapi, subject, params),
      };
      const result = await next();
      await follow(strapi, getModel, keeper, subject, writing);
      return result;
    });
  });
}

interface Params {
  readonly documentId?: string;
  readonly locale?: string | readonly string[] | null;
  readonly status?: string;
  readonly data?: Entry;
}

interface Writing {
  readonly action: string;
  readonly isPublishing: boolean;
  readonly locales: readonly string[];
  readonly data: Entry;
  /** What the document said before a language was begun in it; null where that was there. */
  readonly before: Facts | null;
}

/** Of what can move facts: a text that is being made has one language, and to take away rows moves nothing. */
function documentOf(action: string, { documentId, data }: Params): string | undefined {
  if (action === 'create') return typeof data?.['documentId'] === 'string' ? data['documentId'] : undefined;
  return action === 'update' || action === 'publish' || action === 'discardDraft' ? documentId : undefined;
}

async function inherited(strapi: Core.Strapi, subject: Subject, { locale, data }: Params): Promise<Facts | null> {
  if (data === undefined) return null;
  const rows = await storedRows(strapi, subject);
  const begun = locale ?? (await defaultLocale(strapi));
  const drafts = rows.some(({ isPublic }) => !isPublic) ? rows.filter(({ isPublic }) => !isPublic) : rows;
  return drafts.some((row) => row.locale === begun) ? null : (drafts[0]?.facts ?? null);
}

async function follow(
  strapi: Core.Strapi,
  getModel: GetModel,
  keeper: FactsKeeper,
  subject: Subject,
  writing: Writing,
): Promise<void> {
  const rows = await storedRows(strapi, subject);
  const model = getModel(subject.uid);
  const value = oneValue(rows, writing, model !== undefined && hasDrafts(model));
  const moved = await keeper.moving(async () => bringTogether(strapi, getModel, subject, rows, value));
  const others = moved.filter(({ locale }) => !isWritten(writing, locale));
  await tellMoved(strapi, keeper, { uid: subject.uid, documentId: subject.documentId, rows: others });
}

function isWritten({ locales }: Writing, locale: string): boolean {
  return locales.includes('*') || locales.includes(locale);
}

function oneValue(rows: readonly StoredRow[], writing: Writing, hasDraftRows: boolean): OneValue {
  const written = rows.filter(({ locale }) => isWritten(writing, locale));
  const draft = written.find(({ isPublic }) => !isPublic);
  const goneOut = writing.isPublishing || !hasDraftRows ? written.find(({ isPublic }) => isPublic) : undefined;
  return { ofDrafts: draft && meant(draft, writing), ofPublic: goneOut && meant(goneOut, writing) };
}

/**
 * What a language is begun with and does not say, it takes over from the drafts: Strapi fills it in from any row, and
 * what that says may be public, and changed in the drafts since.
 */
function meant({ facts }: StoredRow, { before, data }: Writing): Facts {
  if (before === null) return facts;
  const silent = Object.entries(before).filter(([name]) => data[name] === undefined || data[name] === null);
  return { ...facts, ...Object.fromEntries(silent) };
}
