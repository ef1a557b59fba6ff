import type { Instant } from '../../../core';
import type { FieldPath, ResolverContext } from './nexus-types';

/** What a root query or mutation was asked for, which the fields below it need to know. */
export interface RootArguments {
  readonly at?: Instant;
  readonly locale?: string;
}

/** Of the root field that the field at `path` belongs to; undefined under one that Strapi has not generated. */
export function rootArguments(context: ResolverContext, path: FieldPath): RootArguments | undefined {
  return byContext.get(context)?.get(rootKey(path));
}

export function rememberRootArguments(context: ResolverContext, path: FieldPath, args: RootArguments): void {
  const known = byContext.get(context) ?? new Map<string | number, RootArguments>();
  byContext.set(context, known.set(rootKey(path), args));
}

/** One request can ask the same root query twice, under two aliases: the path has the alias. */
const byContext = new WeakMap<ResolverContext, Map<string | number, RootArguments>>();

function rootKey(path: FieldPath): string | number {
  return path.prev ? rootKey(path.prev) : path.key;
}
