const readActions: ReadonlySet<string> = new Set(['findMany', 'findOne', 'findFirst', 'count']);

/** Whether the Document Service only reads. Whatever else it does, or will do, is taken for writing. */
export function isReadAction(action: string): boolean {
  return readActions.has(action);
}
