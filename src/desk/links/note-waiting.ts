import type { Core } from '@strapi/strapi';
import type { ReadDraft } from '../acts/rows-before';
import { isLocalized } from './is-localized';
import { holdersIn, rowsWithLinks, type LinkHolder, type LinkingRow } from './read-links';
import { waitingLinks, type NewWaitingLink } from './waiting-link';
import { draftAmong, publicRowAmong, publicRowsWhere } from '../stored/draft-or-public';

/** A text, or whatever else has links, in one language. */
export interface LinkingEntry {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

/**
 * Notes which links of a text that has just gone out lead to nothing public. Strapi leaves those out of the public row
 * without a word; the draft, which is the same at this moment, has them. Where nothing is left out nothing is written: what
 * is still noted of the public row before does no harm, since that one is gone.
 *
 * @param readDraft as it was read to be published, where it was: mostly it tells that there is nothing to note
 */
export async function noteLeftOut(strapi: Core.Strapi, entry: LinkingEntry, readDraft?: ReadDraft): Promise<void> {
  const { uid, documentId, locale } = entry;
  if (readDraft !== undefined && (await leadsToPublicAlone(strapi, entry, readDraft))) return;
  const rows = await rowsWithLinks(strapi, uid, { documentId, locale });
  const draft = draftAmong(rows);
  const shown = publicRowAmong(rows);
  if (draft === undefined || shown === undefined) return;
  await forgetText(strapi, entry);
  await note(strapi, leftOut(strapi, entry, draft, shown));
}

async function leadsToPublicAlone(
  strapi: Core.Strapi,
  { uid, locale }: LinkingEntry,
  draft: ReadDraft,
): Promise<boolean> {
  const targets = new Map<string, Set<string>>();
  for (const { path, targets: meant } of holdersIn(strapi, uid, draft)) {
    for (const { documentId } of meant)
      targets.set(path.target, (targets.get(path.target) ?? new Set<string>()).add(documentId));
  }
  for (const [target, documentIds] of targets) {
    const language = isLocalized(strapi, target) ? { locale } : {};
    const where = publicRowsWhere({ documentId: { $in: [...documentIds] }, ...language });
    if ((await strapi.db.query(target).count({ where })) < documentIds.size) return false;
  }
  return true;
}

export async function note(strapi: Core.Strapi, links: readonly NewWaitingLink[]): Promise<void> {
  for (const data of links) await strapi.db.query(waitingLinks).create({ data });
}

export async function forgetText(strapi: Core.Strapi, { uid, documentId, locale }: LinkingEntry): Promise<void> {
  await strapi.db.query(waitingLinks).deleteMany({ where: { uid, documentId, locale } });
}

function leftOut(strapi: Core.Strapi, entry: LinkingEntry, draft: LinkingRow, shown: LinkingRow): NewWaitingLink[] {
  const meant = holdersIn(strapi, entry.uid, draft);
  return holdersIn(strapi, entry.uid, shown).flatMap((holder, index) =>
    missingIn({ ...entry, rowId: shown.id }, holder, meant[index]),
  );
}

type ShownText = LinkingEntry & Pick<NewWaitingLink, 'rowId'>;

function missingIn(text: ShownText, { path, id, targets }: LinkHolder, meant: LinkHolder | undefined) {
  const { holder, attribute, target } = path;
  const all = meant?.targets ?? [];
  let before = 0;
  return all.flatMap(({ documentId: targetDocumentId }, index): NewWaitingLink[] => {
    const isThere = targets.some(({ documentId }) => documentId === targetDocumentId);
    if (isThere) before += 1;
    // Behind those that are there, in the order of the draft.
    const position = before + (index + 1) / (all.length + 1);
    return isThere ? [] : [{ ...text, holder, holderId: id, attribute, target, targetDocumentId, position }];
  });
}
