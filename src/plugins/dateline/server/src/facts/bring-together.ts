import type { Core, UID } from '@strapi/strapi';
import type { GetModel } from '../schema';
import { movedRows, type MovedRow, type OneValue } from './moved-row';
import { isSaidAlike } from './said-alike';
import { isSame, type StoredRow, type Subject } from './stored-rows';

/**
 * Writes the one value into every row that says another, and answers with these. To be called in the transaction of
 * what has set the value: neither is ever to be seen without the other.
 */
export async function bringTogether(
  strapi: Core.Strapi,
  getModel: GetModel,
  subject: Subject,
  rows: readonly StoredRow[],
  value: OneValue,
): Promise<readonly MovedRow[]> {
  const moved = movedRows(rows, value);
  for (const locale of new Set(moved.map((row) => row.locale))) {
    const language = rows.filter((row) => row.locale === locale);
    const savedAt = await savedTimes(strapi, getModel, subject, language, moved);
    for (const { id } of language) await write(strapi, subject.uid, id, moved, savedAt.get(id));
  }
  return moved;
}

async function write(
  strapi: Core.Strapi,
  uid: string,
  id: number,
  moved: readonly MovedRow[],
  updatedAt: Date | undefined,
): Promise<void> {
  const facts = moved.find((row) => row.id === id)?.to;
  // A copy: Strapi writes a time of its own into what it is given.
  if (facts) await strapi.db.query(uid as UID.ContentType).update({ where: { id }, data: { ...facts } });
  if (updatedAt === undefined) return;
  // Past the lifecycles, which would set theirs.
  await strapi.db.queryBuilder(uid).update({ updatedAt }).where({ id }).execute();
}

/**
 * The panel calls a draft modified if it was saved after its public row. So the two are saved at the same moment where
 * they now say the same, and one after the other where they do not.
 */
async function savedTimes(
  strapi: Core.Strapi,
  getModel: GetModel,
  { uid }: Subject,
  language: readonly StoredRow[],
  moved: readonly MovedRow[],
): Promise<ReadonlyMap<number, Date>> {
  // By the machine's clock and not by the plugin's: it stands beside times of saving that Strapi writes by that one.
  const nowMs = Date.now();
  const draft = language.find(({ isPublic }) => !isPublic);
  const published = language.find(({ isPublic }) => isPublic);
  const isMoved = ({ id }: StoredRow) => moved.some((row) => row.id === id);
  if (!draft || !published) return new Map(language.map(({ id }) => [id, new Date(nowMs)]));
  const factsAfter = (row: StoredRow) => ({ ...row.facts, ...moved.find(({ id }) => id === row.id)?.to });
  const pair = { draftId: draft.id, publicId: published.id, except: Object.keys(draft.facts) };
  const isAlike = isSame(factsAfter(draft), factsAfter(published)) && (await isSaidAlike(strapi, getModel, uid, pair));
  const publicMs = isMoved(published) ? nowMs - (isAlike ? 0 : 1) : published.updatedAtMs;
  return new Map([
    [draft.id, new Date(isAlike ? publicMs : nowMs)],
    [published.id, new Date(publicMs)],
  ]);
}
