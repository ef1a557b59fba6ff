/** Two texts, cut where they part and where they come together again. */
export interface DifferingPart {
  readonly before: string;
  readonly one: string;
  readonly other: string;
  readonly after: string;
}

/**
 * What two texts begin and end with alike, by whole words, and what stands between. Of what is alike only the words next to
 * it are left: a comma in a long speech is to be found.
 */
export function differingPart(one: string, other: string): DifferingPart {
  const [ones, others] = [wordsOf(one), wordsOf(other)];
  const start = alike(ones, others);
  const end = alike(ones.slice(start).reverse(), others.slice(start).reverse());
  const middle = (words: readonly string[]) => words.slice(start, words.length - end).join('');
  return {
    before: lastOf(ones.slice(0, start).join('')),
    one: middle(ones),
    other: middle(others),
    after: firstOf(ones.slice(ones.length - end).join('')),
  };
}

const MOST_ALIKE = 120;

function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}

function alike(ones: readonly string[], others: readonly string[]): number {
  const index = ones.findIndex((word, at) => word !== others[at]);
  return index === -1 ? ones.length : index;
}

function lastOf(text: string): string {
  return text.length > MOST_ALIKE ? `… ${text.slice(-MOST_ALIKE).replace(/^\S*\s/, '')}` : text;
}

function firstOf(text: string): string {
  return text.length > MOST_ALIKE ? `${text.slice(0, MOST_ALIKE).replace(/\s\S*$/, '')} …` : text;
}
