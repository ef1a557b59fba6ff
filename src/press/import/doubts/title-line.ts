import type { Said } from 'strapi-plugin-dateline/sentences';
import type { ReadPublication } from '../saved-page';
import type { TitleKind } from '../read-kind';

/** A title as the checks see it. */
export interface TitleLine {
  /** White space folded. */
  readonly text: string;
  /** Without place and date at its end. */
  readonly main: string;
  readonly kind: TitleKind | null;
  readonly publication: ReadPublication;
  readonly language: string;
}

/** A sentence on what of the title is not accounted for; null where nothing is left. */
export type TitleCheck = (title: TitleLine) => Said | null;
