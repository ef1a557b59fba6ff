/** How a body is sent. */
export type Encoding = 'br' | 'gzip' | 'identity';

/**
 * Which of the encodings that we have a client takes best (RFC 9110 §12.5.3): the one it likes most, and of those it likes
 * alike the smallest. Who takes none of them is sent the body as it is: an answer is better than a 406.
 */
export function preferredEncoding(accept: string | undefined): Encoding {
  if (accept === undefined || accept === '') return 'identity';
  const weights = weightsOf(accept.toLowerCase());
  let best: Encoding = 'identity';
  let most = 0;
  for (const encoding of ours) {
    const weight = weights.get(encoding) ?? weights.get('*') ?? 0;
    if (weight > most) [best, most] = [encoding, weight];
  }
  return most >= (weights.get('identity') ?? 0) ? best : 'identity';
}

const ours: readonly Encoding[] = ['br', 'gzip'];

function weightsOf(accept: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const part of accept.split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim());
    const weight = parameters.find((each) => each.startsWith('q='));
    const value = weight === undefined ? 1 : Number(weight.slice(2));
    weights.set(name === 'x-gzip' ? 'gzip' : name, Number.isFinite(value) ? value : 0);
  }
  return weights;
}
