import type { Core } from '@strapi/strapi';
import { findFiles, type FoundFile } from './find-files';
import { findLogo } from './house-logos';
import { publicFileIds } from './public-files';

/** What is known of a name: the file, and whether everybody may see it. Null where there is no such file. */
export type FileDecision = { readonly file: FoundFile; readonly isPublic: boolean } | null;

/**
 * Decides about a file by its name, and remembers it for a second at most: less where this process sees something
 * change that may change the answer, so that what is taken off is gone at once; another one follows within that second.
 */
export async function decideFile(strapi: Core.Strapi, name: string): Promise<FileDecision> {
  const memory = memoryOf(strapi);
  const known = memory.decisions.get(name);
  if (known !== undefined && known.changes === memory.changes && performance.now() < known.until) return known.decision;
  const { changes } = memory;
  const decision = await readDecision(strapi, name);
  remember(memory, name, { decision, changes, until: performance.now() + REMEMBERED_MS });
  return decision;
}

/** Something was written by which a file may have become public or hidden. */
export function forgetDecisions(strapi: Core.Strapi): void {
  const memory = memoryOf(strapi);
  memory.changes += 1;
  memory.decisions.clear();
}

const REMEMBERED_MS = 1000;

/** Names that nobody has are asked for as well, by whoever guesses: the oldest go first. */
const MOST_REMEMBERED = 5000;

interface Memory {
  changes: number;
  readonly decisions: Map<string, Remembered>;
}

interface Remembered {
  readonly decision: FileDecision;
  /** How many there had been when it was read: a change in the meantime makes it worthless. */
  readonly changes: number;
  readonly until: number;
}

const memories = new WeakMap<Core.Strapi, Memory>();

function memoryOf(strapi: Core.Strapi): Memory {
  const memory = memories.get(strapi) ?? { changes: 0, decisions: new Map<string, Remembered>() };
  memories.set(strapi, memory);
  return memory;
}

function remember({ decisions }: Memory, name: string, remembered: Remembered): void {
  decisions.delete(name);
  decisions.set(name, remembered);
  const [oldest] = decisions.keys();
  if (decisions.size > MOST_REMEMBERED && oldest !== undefined) decisions.delete(oldest);
}

async function readDecision(strapi: Core.Strapi, name: string): Promise<FileDecision> {
  const files = await findFiles(strapi, [name]);
  const ids = await publicFileIds(
    strapi,
    files.map(({ id }) => id),
  );
  const [file] = files;
  if (file !== undefined) return { file: files.find(({ id }) => ids.has(id)) ?? file, isPublic: ids.size > 0 };
  const logo = await findLogo(strapi, name);
  return logo === null ? null : { file: logo, isPublic: true };
}
