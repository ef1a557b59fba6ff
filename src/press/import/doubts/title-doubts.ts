import { readKind } from '../read-kind';
import { readTail } from '../read-tail';
import { type PageNote, type ReadPublication, pageNote } from '../saved-page';
import { checkByline } from './check-byline';
import { checkCircumstances } from './check-circumstances';
import { checkKind } from './check-kind';
import { checkTitleDate, checkTitleShape } from './check-title-shape';
import type { TitleCheck } from './title-line';

const checks: readonly TitleCheck[] = [checkTitleShape, checkTitleDate, checkKind, checkByline, checkCircumstances];

/** What of a title is not accounted for: its type, who, where and when come from it. */
export function titleDoubts(publication: ReadPublication, language: string): readonly PageNote[] {
  const text = publication.title.replace(/\s+/g, ' ').trim().slice(0, longestTitle);
  const { main } = readTail(text, language);
  const title = { text, main, kind: readKind(main, language), publication, language };
  return checks.flatMap((check) => check(title) ?? []).map((doubt) => pageNote(publication.line, doubt));
}

/** Longer ones are none, and have their own doubt. */
const longestTitle = 1000;
