import { graphqlPart } from './graphql-parts';
import { plainPart, plainRoads } from './plain-parts';
import type { Chance } from '../../helpers/chance';
import { restPart } from './rest-parts';
import type { Vocabulary } from './vocabulary';

/** A question without credentials: a road, and pieces that can be added, dropped and taken over from another one. */
export interface Shape {
  readonly kind: Kind;
  readonly road: string;
  readonly parts: readonly string[];
}

export type Kind = 'rest' | 'plain' | 'graphql';

/** What goes over the wire. */
export interface ShapeRequest {
  readonly address: string;
  /** Of a POST; undefined for a GET. */
  readonly body?: string;
}

export const kinds: readonly Kind[] = ['rest', 'plain', 'graphql'];

export function newShape(chance: Chance, vocabulary: Vocabulary, kind: Kind): Shape {
  const shape = { kind, road: roadOf(chance, vocabulary, kind), parts: [] };
  const count = kind === 'graphql' ? 1 + chance.below(4) : chance.below(8);
  return { ...shape, parts: Array.from({ length: count }, () => partOf(chance, vocabulary, shape)) };
}

/** A neighbour of a dear shape, which may be dearer. */
export function mutated(chance: Chance, vocabulary: Vocabulary, shape: Shape, other: Shape): Shape {
  const { parts } = shape;
  const changes: readonly (() => readonly string[])[] = [
    () => [...parts, partOf(chance, vocabulary, shape)],
    () => parts.filter((_, index) => index !== chance.below(parts.length)),
    () => parts.map((part, index) => (index === chance.below(parts.length) ? partOf(chance, vocabulary, shape) : part)),
    () => [...parts, ...parts].slice(0, 40),
    () => (other.kind === shape.kind && other.road === shape.road ? [...parts, ...other.parts].slice(0, 40) : parts),
    () => (parts.length > 0 ? [...parts, renumbered(chance, chance.pick(parts))] : parts),
  ];
  return { ...shape, parts: chance.pick(changes)() };
}

/** The same condition once more, as another of the list. */
function renumbered(chance: Chance, part: string): string {
  return part.replace(/\[\d+\]/, `[${chance.below(20)}]`).replaceAll('25', '100');
}

export function requestOf({ kind, road, parts }: Shape): ShapeRequest {
  if (kind !== 'graphql') return { address: encodeURI(parts.length > 0 ? `${road}?${parts.join('&')}` : road) };
  const fields = parts.map((part, index) => `r${index}:${part}`).join(' ');
  return { address: road, body: JSON.stringify({ query: `{${fields || '__typename'}}` }) };
}

function roadOf(chance: Chance, { models, handles }: Vocabulary, kind: Kind): string {
  if (kind === 'graphql') return '/graphql';
  if (kind === 'plain') return chance.pick(plainRoads);
  const road = `/api/${chance.pick(models).address}`;
  return chance.onceIn(6) ? `${road}/${chance.pick(handles)}` : road;
}

function partOf(chance: Chance, vocabulary: Vocabulary, { kind, road }: Pick<Shape, 'kind' | 'road'>): string {
  if (kind === 'graphql') return graphqlPart(chance, vocabulary);
  if (kind === 'plain') return plainPart(chance, vocabulary.handles);
  const model = vocabulary.models.find(({ address }) => road.split('/')[2] === address);
  return model ? restPart(chance, vocabulary, model) : 'populate=*';
}
