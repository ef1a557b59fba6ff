import { SavedPageError } from './saved-page';
import { said } from '../refusals/refusals';

/** What is longer than any title is a text without one. */
export function refuseLongTitle(line: number, title: string): void {
  if (title.length <= longestTitle) return;
  throw new SavedPageError(line, said('page.title-too-long', { count: title.length, most: longestTitle }));
}

/** The attribute's own limit. */
const longestTitle = 1000;
