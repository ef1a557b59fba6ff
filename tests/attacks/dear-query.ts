/** GraphQL requests that cost more to answer than to send: each a known attack, with what the refusal must say. */
export interface GraphqlRequest {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export type DearQuery = readonly [title: string, request: GraphqlRequest, sentence: RegExp];

export const fieldsUnfolded = /fields, fragments unfolded; at most 1000/;
export const points = /^The query costs (?:more than )?\d+ points; at most 5000/;
export const tokens = /tokens or more; at most 2000/;
export const brackets = /brackets within each other; at most 100/;

export function times(count: number, part: (index: number) => string, between = ' '): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(between);
}

/** A fragment that spreads the next one twice, so many levels down. */
export function doubling(levels: number, on = 'Query', leaf = '__typename'): string {
  const fragments = times(levels, (level) => `fragment f${level} on ${on}{...f${level + 1} ...f${level + 1}}`);
  return `${fragments} fragment f${levels} on ${on}{${leaf}}`;
}

export function nested(depth: number, open: string, leaf: string): string {
  return open.repeat(depth) + leaf + '}'.repeat(depth);
}
