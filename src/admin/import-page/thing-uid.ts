import type { FiledThing } from '../../press/filing/import-report';
import { publicationTypes } from '../../press/publication/publication-types';

/** The content type that a thing of a page is filed as. */
export function uidOf({ kind, publication }: FiledThing): string {
  return publication ? publicationTypes[publication.type].uid : `api::${kind}.${kind}`;
}
