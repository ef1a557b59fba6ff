import { isWritten } from '../../press/attributes/attribute-kinds';
import { kindOf } from '../../press/attributes/kind-of';

type Data = Readonly<Record<string, unknown>>;

/** By whom: of what Strapi keeps in a row, all that may come with the data. */
const creators: ReadonlySet<string> = new Set(['createdBy', 'updatedBy']);

/**
 * The data without what nobody types: which row it is, who made it, and what the house stamps on it.
 *
 * @param author the id of the admin by whom Strapi has just signed the data, who alone may stand there
 */
export function withoutIdentity(uid: string, data: Data, author?: unknown): Data {
  const isTypable = ([name, value]: readonly [string, unknown]) =>
    creators.has(name) ? author !== undefined && value === author : isWritten(kindOf(uid, name));
  return Object.fromEntries(Object.entries(data).filter(isTypable));
}
