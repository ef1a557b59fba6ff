/** What of an address decides its answer, as whoever answers it tells. */
export interface AddressRule {
  /** Below which path. */
  readonly path: RegExp;
  /** The parameters that the answer depends on; the others alter nothing. */
  readonly parameters: readonly string[];
}

/**
 * The address under which an answer is kept. Where a rule names the parameters, others are left out and the order counts
 * no more; without one the address counts as it was written.
 */
export function keptAddress(url: string, rules: readonly AddressRule[]): string {
  const mark = url.indexOf('?');
  if (mark === -1) return url;
  const path = url.slice(0, mark);
  const rule = rules.find((each) => each.path.test(path));
  if (rule === undefined) return url;
  const asked = [...new URLSearchParams(url.slice(mark + 1))].filter(([name]) => rule.parameters.includes(name));
  if (asked.length === 0) return path;
  // Of one name the order counts: the sort is stable.
  asked.sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return `${path}?${new URLSearchParams(asked).toString()}`;
}
