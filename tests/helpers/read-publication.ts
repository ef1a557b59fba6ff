import { parseCivilDate } from 'strapi-plugin-dateline/core';
import type { ReadPublication } from '../../src/press/import/saved-page';

const plain: ReadPublication = {
  ...{ type: 'speech', form: 'remarks', people: [], place: null, deliveredOn: null },
  ...{ outlet: null, programme: null, event: null, issuers: [] },
  ...{ line: 5, title: 'Remarks by Ambassador Ada Marlow', date: parseCivilDate('2021-04-11'), dateBasis: 'printed' },
  ...{ featured: true, rank: 1, excerpt: null, paragraphs: [], turns: [] },
};

/** Remarks of 11 April 2021 as they are read from line 5 of a page, with what a test has of its own. */
export function readPublicationOf(own: Partial<ReadPublication> = {}): ReadPublication {
  return { ...plain, ...own };
}
