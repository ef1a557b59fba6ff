import { adminApi } from '@strapi/strapi/admin';
import type { LeftBehind } from '../../press/panel/left-behind';

type Listener = (leftBehind: readonly LeftBehind[]) => void;

const listeners = new Set<Listener>();

/** Calls when a form was filled in from another language without all of its links. @returns how to stop */
export function onLeftBehind(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

interface Asking {
  readonly requestId: string;
  readonly queryFulfilled: Promise<{ readonly data: { readonly leftBehind?: readonly LeftBehind[] } }>;
}

/** Hears the answer to the question by which Strapi 5.54 fills in a form; what it makes of it stays Strapi's. */
export function hearFillIn(): void {
  const api = adminApi as unknown as { enhanceEndpoints(change: object): unknown };
  let heard = '';
  const onQueryStarted = async (_asked: unknown, { requestId, queryFulfilled }: Asking) => {
    // Each of Strapi's plugins adds the middleware that calls this, so that one request is told several times.
    if (requestId === heard) return;
    heard = requestId;
    // A refusal is told by whoever asked.
    const answer = await queryFulfilled.catch(() => null);
    const leftBehind = answer?.data.leftBehind ?? [];
    if (leftBehind.length > 0) for (const listener of listeners) listener(leftBehind);
  };
  api.enhanceEndpoints({ endpoints: { getFillFromLocaleData: { onQueryStarted } } });
}
