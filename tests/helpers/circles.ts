import type { Imports } from './imports';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * In each folder, what lies in it and needs each other by a way round: files and folders alike, a folder with all that
 * is in it. So a loose file is a room by itself, and a folder that imports from its parent's files is none of a circle
 * until one of these leads back into it.
 *
 * @returns for each circle, a sentence: the folder, what needs each other in it, and which imports make it so
 */
export function circlesIn(imports: Imports): readonly string[] {
  return foldersOf(imports).flatMap((folder) => {
    const within = graphOf(imports, folder);
    return knotsOf(within).map(
      (knot) => `${folder}: ${knot.join(' ⇄ ')} (${waysOf(imports, folder, knot).join(', ')})`,
    );
  });
}

/** The name of what leads to `file` in a folder: itself, or the folder beneath in which it lies; undefined elsewhere. */
function partIn(folder: string, file: string): string | undefined {
  return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/')[0] : undefined;
}

/** The parts of a folder, and which others each of them imports from. */
export function graphOf(imports: Imports, folder: string): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [file, targets] of imports) {
    const from = partIn(folder, file);
    if (from === undefined) continue;
    const known = graph.get(from) ?? new Set<string>();
    graph.set(from, known);
    for (const target of targets) {
      const to = partIn(folder, target);
      if (to !== undefined && to !== from) known.add(to);
    }
  }
  return graph;
}

function foldersOf(imports: Imports): readonly string[] {
  const folders = new Set<string>();
  for (const file of imports.keys()) {
    const parts = file.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) folders.add(parts.slice(0, depth).join('/'));
  }
  return [...folders].sort();
}

/** Those that reach each other: each in one knot at most. */
function knotsOf(graph: Graph): readonly (readonly string[])[] {
  const reach = new Map([...graph.keys()].map((part) => [part, reachOf(graph, part)]));
  const knots = [...graph.keys()].map((part) =>
    [...graph.keys()].filter((other) => reach.get(part)?.has(other) && reach.get(other)?.has(part)).sort(),
  );
  return [...new Map(knots.filter((knot) => knot.length > 1).map((knot) => [knot.join(), knot])).values()];
}

function reachOf(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const next of graph.get(part) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}

function waysOf(imports: Imports, folder: string, knot: readonly string[]): readonly string[] {
  const isOf = (part: string | undefined) => part !== undefined && knot.includes(part);
  return [...imports].flatMap(([file, targets]) => {
    const from = partIn(folder, file);
    if (!isOf(from)) return [];
    const tied = targets.filter((target) => isOf(partIn(folder, target)) && partIn(folder, target) !== from);
    return tied.map((target) => `${short(folder, file)} → ${short(folder, target)}`);
  });
}

function short(folder: string, file: string): string {
  return file.slice(folder.length + 1).replace(/\.tsx?$/, '');
}
