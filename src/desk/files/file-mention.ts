import type { Core } from '@strapi/strapi';

/** That a stored text shows or links to a file. */
export interface FileMention {
  /** The type or component with the text. */
  readonly holder: string;
  readonly holderId: number;
  /** The hash of the file's original, or what may be one. */
  readonly hash: string;
}

/** What `strapi.db.query` knows the mentions by: a table of the house's own, which no API and no panel can reach. */
export const fileMentions = 'chancery::file-mention';

/** To be called from `register`, so that Strapi makes the table with all others. */
export function keepFileMentions(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: fileMentions,
    singularName: 'file-mention',
    tableName: 'chancery_file_mentions',
    attributes: {
      id: { type: 'increments' },
      holder: { type: 'string' },
      holderId: { type: 'integer' },
      hash: { type: 'string' },
    },
    indexes: [
      { name: 'chancery_file_mentions_hash', columns: ['hash'] },
      { name: 'chancery_file_mentions_holder', columns: ['holder_id', 'holder'] },
    ],
  });
}
