interface Refused {
  readonly error?: { readonly details?: { readonly errors?: unknown } };
}

/**
 * The answer to a save as the edit view of Strapi 5.54 has to have it: of any refusal but a `ValidationError` it takes the
 * entry for saved, and of one without `errors` it makes none of its own.
 *
 * @param unreadable what is said where the answer is no refusal of the server's: a proxy's page while it is started anew
 */
export async function asEditViewTakesIt(answer: Response, unreadable: string): Promise<Response> {
  // A session that has run out is renewed, and the same save is sent once more.
  if (answer.ok || answer.status === 401) return answer;
  const body = (await answer
    .clone()
    .json()
    .catch(() => null)) as Refused | null;
  const error = body?.error ?? { status: answer.status, message: unreadable };
  const given = 'details' in error ? error.details : undefined;
  const errors = Array.isArray(given?.errors) ? given.errors : [];
  const refusal = { ...error, name: 'ValidationError', details: { ...given, errors } };
  const { status, statusText } = answer;
  return new Response(JSON.stringify({ data: null, error: refusal }), { status, statusText, headers: json });
}

const json = { 'Content-Type': 'application/json' };
