import type { Core } from '@strapi/strapi';
import { everything, type Tag } from '../../press/public/tags';
import { isHearing } from '../wire/hearing';
import { frozen } from './frozen';
import { holds, memoryOf, type Remembered } from './memory';

/** A statement that somebody runs past Strapi from outside is told to nobody: it is seen after this long. */
const REMEMBERED_MS = 10_000;

/** Languages, rights and what the office says: a site has some dozens of these. */
const MOST_VALUES = 1000;

/**
 * A value that many answers need and few acts alter, loaded once until something changes that it depends on. Those who ask
 * for it at the same time wait for one load, as long as nothing changes meanwhile.
 *
 * In a transaction it is loaded there: whoever writes sees what he has written, and nobody else does. An instance that would
 * not hear of a change remembers nothing.
 * @param tags what it depends on, beside everything
 */
export async function remember<Value>(
  strapi: Core.Strapi,
  name: string,
  tags: readonly Tag[],
  load: () => Promise<Value>,
): Promise<Value> {
  if (strapi.db.inTransaction() || !isHearing(strapi)) return frozen(await load());
  const memory = memoryOf(strapi);
  const kept = memory.values.get(name);
  if (kept !== undefined && holds(memory, kept)) return kept.value as Promise<Value>;
  if (memory.values.size >= MOST_VALUES) memory.values.clear();
  const { generation: born, values } = memory;
  const value = load().then(frozen);
  const loading: Remembered = { value, born, tags: [everything, ...tags], untilMs: performance.now() + REMEMBERED_MS };
  values.set(name, loading);
  value.catch(() => {
    if (values.get(name) === loading) values.delete(name);
  });
  return value;
}
