import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication/publication-types';
import { contentOf, digestOf, loadContent, type TextContent, type TextRow } from '../content/text-content';
import { draftsWhere, publicRowsWhere } from '../stored/draft-or-public';

export interface DraftHandle {
  readonly uid: PublicationUid;
  readonly documentId: string;
  readonly locale: string;
}

/**
 * What an editor approves when he lets a draft go out later: all that it says itself, and whether it stands on the front
 * page. What it only names (a person, a topic, a file) has approvals of its own: another name is published by an editor,
 * and so is another file. Null where there is no such draft.
 */
export async function digestToApprove(strapi: Core.Strapi, { uid, ...version }: DraftHandle): Promise<string | null> {
  return digestOfRow(strapi, uid, draftsWhere(version));
}

/** Whether the draft says what is public already, so that nothing would come of publishing it. */
export async function isPublicAsItStands(strapi: Core.Strapi, { uid, ...version }: DraftHandle): Promise<boolean> {
  const draft = await digestOfRow(strapi, uid, draftsWhere(version));
  return draft === (await digestOfRow(strapi, uid, publicRowsWhere(version)));
}

async function digestOfRow(strapi: Core.Strapi, uid: PublicationUid, where: object): Promise<string | null> {
  const content = await loadContent(strapi, uid, { ...where });
  return content === null ? null : digestOfContent(content);
}

/** The same of a draft that has been loaded. */
export function digestOfDraft(strapi: Core.Strapi, uid: PublicationUid, row: TextRow): string {
  return digestOfContent(contentOf(strapi, uid, row));
}

function digestOfContent(content: TextContent): string {
  // `featured` is no part of what a text says, and so would be left out of the digest under its own name.
  return digestOf({ ...content, isFeatured: content.featured, changes: undated(content.changes) });
}

/** A note is dated when it goes out, which changes nothing that anybody has approved. */
function undated(changes: unknown): unknown {
  return Array.isArray(changes) ? changes.map((note: object) => ({ ...note, at: null })) : changes;
}
