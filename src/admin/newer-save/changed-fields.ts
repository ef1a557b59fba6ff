type Fields = Readonly<Record<string, unknown>>;

/** Of a form, the fields that say something else than what it has read. */
export function changedFields(read: Fields, form: Fields): Fields {
  return Object.fromEntries(Object.entries(form).filter(([name, value]) => !isSaidAlike(read[name], value)));
}

/**
 * Whether two values of a form, or one of a form and one that the server has answered, say the same. A form has nothing
 * where the server has null, keys of its own in lists, and of links only what is to be added and taken away.
 */
export function isSaidAlike(read: unknown, value: unknown): boolean {
  if (isLinkChange(value)) return value.connect.length === 0 && value.disconnect.length === 0;
  if (isNothing(read) || isNothing(value)) return isNothing(read) && isNothing(value);
  if (Array.isArray(read) && Array.isArray(value))
    return read.length === value.length && read.every((each, index) => isSaidAlike(each, value[index]));
  if (!isFields(read) || !isFields(value)) return read === value;
  const names = new Set([...Object.keys(read), ...Object.keys(value)].filter((name) => name !== '__temp_key__'));
  return [...names].every((name) => isLinkCount(read[name], value[name]) || isSaidAlike(read[name], value[name]));
}

/** How many links there are is no word of the form's, which holds only what changes in them. */
function isLinkCount(read: unknown, value: unknown): boolean {
  return isFields(read) && Object.keys(read).join() === 'count' && isNothing(value);
}

interface LinkChange {
  readonly connect: readonly unknown[];
  readonly disconnect: readonly unknown[];
}

export function isLinkChange(value: unknown): value is LinkChange {
  return isFields(value) && Array.isArray(value['connect']) && Array.isArray(value['disconnect']);
}

export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
