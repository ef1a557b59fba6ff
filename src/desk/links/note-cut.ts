import type { Core } from '@strapi/strapi';
import { noteShowing } from '../acts/running-act';
import type { LinkPath } from './link-paths';
import { note } from './note-waiting';
import { holdersIn, type LinkHolder } from './read-links';
import { textsLinkingTo } from './texts-linking-to';
import type { NewWaitingLink } from './waiting-link';
import { positionsOf } from './with-waiting';

/** A public row that is about to be taken off the site. */
export interface LeavingRow {
  readonly id: number;
  readonly documentId: string;
}

/** Notes the links that public texts lose because what they lead to is taken off the site, where they stand now. */
export async function noteCut(strapi: Core.Strapi, target: string, leaving: readonly LeavingRow[]): Promise<void> {
  const ids = leaving.map(({ id }) => id);
  for (const { uid, row } of await textsLinkingTo(strapi, target, ids)) {
    const text = { uid, documentId: row.documentId, locale: row.locale };
    for (const holder of holdersIn(strapi, uid, row).filter(({ path }) => path.target === target)) {
      const cut = holder.targets.filter(({ id }) => ids.includes(id));
      if (cut.length === 0) continue;
      await noteShowing(strapi, text);
      const positions = await positionsOf(strapi, holder.path.holder, holder.path.attribute, holder.id);
      for (const { id, documentId } of cut) {
        const position = positions.get(id) ?? 1;
        await note(strapi, [{ ...text, rowId: row.id, ...linkOf(holder), targetDocumentId: documentId, position }]);
      }
    }
  }
}

function linkOf({ path, id }: LinkHolder): Pick<NewWaitingLink, 'holder' | 'holderId' | 'attribute' | 'target'> {
  const { holder, attribute, target }: LinkPath = path;
  return { holder, holderId: id, attribute, target };
}
