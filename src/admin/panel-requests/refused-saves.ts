type Listener = () => void;

const listeners = new Set<Listener>();

/** Calls when the server has refused to save an entry, before the form hears of it. @returns how to stop */
export function onRefusedSave(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The answer to a request, and where it refuses to save an entry, as the edit view of Strapi 5.54 has to have it: of any
 * refusal but a `ValidationError` it takes the entry for saved, and of one without `errors` it makes none of its own.
 */
export async function asEditViewTakesIt({ method, url }: Request, answer: Response): Promise<Response> {
  // A session that has run out is renewed, and the same save is sent once more.
  if (answer.ok || answer.status === 401) return answer;
  if (method !== 'PUT' || !savedEntry.test(new URL(url).pathname)) return answer;
  for (const listener of listeners) listener();
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null);
  const { error } = (body ?? {}) as { readonly error?: { readonly details?: { readonly errors?: unknown } } };
  if (error === undefined) return answer;
  const errors = Array.isArray(error.details?.errors) ? error.details.errors : [];
  const refusal = { ...error, name: 'ValidationError', details: { ...error.details, errors } };
  const { status, statusText, headers } = answer;
  return new Response(JSON.stringify({ data: null, error: refusal }), { status, statusText, headers });
}

const savedEntry = /\/content-manager\/(collection|single)-types\//;
