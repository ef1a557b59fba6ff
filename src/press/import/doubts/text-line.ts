import type { Said } from 'strapi-plugin-dateline/sentences';
import type { PageLine } from '../decode-page';
import type { ReadPublication } from '../saved-page';

/** A line of a text as the checks see it. */
export interface TextLine extends PageLine {
  readonly publication: ReadPublication;
  /** Of the page, such as `en`. */
  readonly language: string;
  /** The first below the title. */
  readonly isFirst: boolean;
  /** In the words of somebody who asks. */
  readonly isAsked: boolean;
  /** The label that the reader has taken off it, and made a turn of. */
  readonly label: string | null;
}

/** A sentence on what the line may be instead of a paragraph of the text; null where nothing speaks against it. */
export type LineCheck = (line: TextLine) => Said | null;
