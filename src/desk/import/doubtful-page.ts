import { doubtsAbout } from '../../press/import/doubts/doubts-about';
import type { PageDoubt, PageNote, SavedPage } from '../../press/import/saved-page';

/** A page, and what cannot be accounted for in the one thing of it that is being filed. */
export interface DoubtfulPage {
  readonly page: SavedPage;
  readonly doubts: readonly PageNote[];
  readonly choices: Choices;
}

/** What an editor has chosen of a thing's differences, each by its `choice`. */
export type Choices = ReadonlySet<string>;

export function withDoubts(
  page: SavedPage,
  { about, thingLine }: Pick<PageDoubt, 'about' | 'thingLine'>,
  choices: Choices,
): DoubtfulPage {
  return { page, doubts: doubtsAbout(page.doubts, about, thingLine), choices };
}
