import type { PageDoubt, PageNote } from '../saved-page';

/** A list says enough with so many. */
export const mostDoubts = 6;

/** The doubts about one thing: its own and those about the whole page. */
export function doubtsAbout(
  doubts: readonly PageDoubt[],
  about: PageDoubt['about'],
  thingLine: number,
): readonly PageNote[] {
  const own = doubts.filter(
    (doubt) => doubt.about === 'page' || (doubt.about === about && doubt.thingLine === thingLine),
  );
  return own
    .map(({ line, message, said }) => ({ line, message, ...(said !== undefined && { said }) }))
    .slice(0, mostDoubts);
}
