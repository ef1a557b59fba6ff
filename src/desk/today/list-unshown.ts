import type { Core } from '@strapi/strapi';
import type { Shortlist, UnshownItem } from '../../press/panel/today';
import { storedText } from '../../press/stored/stored-values';
import { wrongInClock, wrongInCounter, wrongInText } from '../../press/stored/what-is-wrong';
import { publicationTypes, type PublicationType } from '../../press/publication/publication-types';
import { contentRights } from '../rights/content-rights';
import type { ReadableTexts } from '../rights/readable-texts';
import { runStatement } from '../sql/run-statement';
import { unshownSql } from './unshown-sql';
import { publicRowsWhere } from '../stored/draft-or-public';

interface Watched {
  readonly locales: readonly string[];
  /** Of the five types, what the signed-in admin may read. */
  readonly readable: readonly ReadableTexts[];
  readonly limit: number;
}

/** The published entries that pages leave out, since what they hold was written past the rules. */
export async function listUnshown(strapi: Core.Strapi, watched: Watched): Promise<Shortlist<UnshownItem>> {
  const pieces = (await Promise.all(kinds.map((kind) => unshownOf(strapi, kind, watched.locales)))).flat();
  const texts = await unshownTexts(strapi, watched);
  return { items: [...pieces, ...texts.items].slice(0, watched.limit), total: pieces.length + texts.total };
}

type Stored = Readonly<Record<string, unknown>>;

interface Kind {
  readonly uid: 'api::counter.counter' | 'api::clock.clock' | 'api::office.office';
  readonly name: 'title' | 'label' | 'name';
  readonly needs: readonly string[];
  readonly wrongIn: (stored: Stored) => UnshownItem['wrong'];
}

const kinds: readonly Kind[] = [
  {
    uid: 'api::counter.counter',
    name: 'title',
    needs: ['since', 'until', 'timeZone', 'message'],
    wrongIn: wrongInCounter,
  },
  { uid: 'api::clock.clock', name: 'label', needs: ['timeZone'], wrongIn: wrongInClock },
  { uid: 'api::office.office', name: 'name', needs: ['timeZone'], wrongIn: wrongInClock },
];

/** They are few: all of them stand on the front page. */
async function unshownOf(
  strapi: Core.Strapi,
  { uid, name, needs, wrongIn }: Kind,
  locales: readonly string[],
): Promise<UnshownItem[]> {
  const rights = contentRights(strapi, uid);
  const readable = locales.filter((locale) => rights.read({ locale }, name));
  const rows: readonly Stored[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', name, ...needs],
    where: publicRowsWhere({ locale: { $in: readable } }),
    orderBy: { id: 'asc' },
  });
  return rows.flatMap((row) => {
    const wrong = wrongIn(row);
    const { documentId, locale } = row as { readonly documentId: string; readonly locale: string };
    return wrong.length === 0 ? [] : [{ uid, documentId, locale, title: storedText(row[name]) ?? '', wrong }];
  });
}

interface UnshownRow {
  readonly type: PublicationType;
  readonly document_id: string;
  readonly locale: string;
  readonly title: unknown;
  readonly slug: unknown;
  readonly date: unknown;
  /** PostgreSQL counts in text. */
  readonly total: number | string;
}

async function unshownTexts(strapi: Core.Strapi, { readable, limit }: Watched): Promise<Shortlist<UnshownItem>> {
  if (readable.length === 0) return { items: [], total: 0 };
  const rows = await runStatement<UnshownRow>(strapi, unshownSql(strapi, readable, limit));
  const items = rows.map((row) => ({
    uid: publicationTypes[row.type].uid,
    documentId: row.document_id,
    locale: row.locale,
    title: storedText(row.title) ?? '',
    wrong: wrongInText(row),
  }));
  return { items, total: Number(rows[0]?.total ?? 0) };
}
