import { chanceOf } from '../helpers/chance';
import { kinds, mutated, newShape, type Shape } from './shapes/shape';
import type { Vocabulary } from './shapes/vocabulary';

export interface Dear {
  readonly shape: Shape;
  readonly cost: number;
}

export interface SearchOptions {
  readonly seed: number;
  readonly shapes: number;
  /** Nothing more is begun after so many milliseconds. */
  readonly withinMs: number;
  /** What answering costs, in whatever unit. */
  readonly costOf: (shape: Shape) => Promise<number>;
}

const KEPT = 12;

/** Asks at random, and every second time something near the dearest that was found; the dearest first. */
export async function searchDearest(vocabulary: Vocabulary, options: SearchOptions) {
  const chance = chanceOf(options.seed);
  const started = performance.now();
  let dearest: readonly Dear[] = [];
  let asked = 0;
  while (asked < options.shapes && performance.now() - started < options.withinMs) {
    const shape =
      dearest.length < KEPT || chance.onceIn(2)
        ? newShape(chance, vocabulary, kinds[asked % kinds.length]!)
        : mutated(chance, vocabulary, chance.pick(dearest).shape, chance.pick(dearest).shape);
    const cost = await options.costOf(shape);
    asked += 1;
    dearest = kept([...dearest, { shape, cost }]);
  }
  return { asked, dearest };
}

/** A few of each kind: the dearest kind shall not hide the others. */
function kept(all: readonly Dear[]): readonly Dear[] {
  const sorted = [...all].sort((one, other) => other.cost - one.cost);
  return kinds.flatMap((kind) => sorted.filter(({ shape }) => shape.kind === kind).slice(0, KEPT / kinds.length));
}
