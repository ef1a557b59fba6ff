import type { Core } from '@strapi/strapi';

/**
 * A link from a public text to something that is not public: it was published so, or what it leads to was unpublished
 * since. It is put back when the other side goes out.
 */
export interface WaitingLink {
  readonly id: number;
  /** The text: its type, and which language of it. */
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  /** The public row that has the link. Once that is gone, what is noted of it says nothing; null in older notes. */
  readonly rowId: number | null;
  /** What in the public row has the link: the row itself, or a component of it. */
  readonly holder: string;
  readonly holderId: number;
  readonly attribute: string;
  readonly target: string;
  readonly targetDocumentId: string;
  /** Where it belongs in a list of links, as Strapi counts: between 1 and 2 is behind the first. */
  readonly position: number;
}

export type NewWaitingLink = Omit<WaitingLink, 'id'>;

/** What `strapi.db.query` knows them by: a table of the house's own, which no API and no panel can reach. */
export const waitingLinks = 'chancery::waiting-link';

/** To be called from `register`, so that Strapi makes the table with all others. */
export function keepWaitingLinks(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: waitingLinks,
    singularName: 'waiting-link',
    tableName: 'chancery_waiting_links',
    attributes: {
      id: { type: 'increments' },
      uid: { type: 'string' },
      documentId: { type: 'string' },
      locale: { type: 'string' },
      rowId: { type: 'integer' },
      holder: { type: 'string' },
      holderId: { type: 'integer' },
      attribute: { type: 'string' },
      target: { type: 'string' },
      targetDocumentId: { type: 'string' },
      position: { type: 'float' },
    },
    indexes: [
      { name: 'chancery_waiting_links_text', columns: ['document_id', 'uid'] },
      { name: 'chancery_waiting_links_target', columns: ['target_document_id', 'target'] },
    ],
  });
}

/** Whether the public row that it is noted of is still there: a text that is published anew gets another. */
export async function stands(strapi: Core.Strapi, { holder, holderId }: WaitingLink): Promise<boolean> {
  return (await strapi.db.query(holder).count({ where: { id: holderId } })) > 0;
}
