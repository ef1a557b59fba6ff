import { firstLine, firstParagraph } from '../blocks/blocks';

/** The parts of a text that its excerpt depends on. */
export interface ExcerptSource {
  readonly excerpt?: string | null;
  readonly body?: unknown;
  readonly turns?: readonly { readonly body?: unknown }[] | null;
}

/**
 * The excerpt to write: the text's first paragraph where none was given, or where the stored one was made so and the text
 * changes. Undefined where what was given or stored stays. A heading was taken for a paragraph once: such an excerpt was
 * made, too.
 */
export function chooseExcerpt(data: ExcerptSource, stored: ExcerptSource | null): string | undefined {
  if (!('body' in data) && !('turns' in data) && !('excerpt' in data)) return undefined;
  const given = data.excerpt === undefined ? stored?.excerpt : data.excerpt;
  const wasMade = given && [openingOf(stored ?? {}), firstLine(stored?.body)].includes(given);
  if (given?.trim() && !wasMade) return undefined;
  return openingOf({ body: data.body ?? stored?.body, turns: data.turns ?? stored?.turns }) ?? undefined;
}

function openingOf({ body, turns }: ExcerptSource): string | null {
  return firstParagraph(body) ?? firstParagraph(turns?.[0]?.body);
}
