import { isDatelineError, parseInstant, toInstant, type Instant } from '../../../core';
import { refusal } from '../refusal';

/** What is read of a Koa context. */
export interface RequestLike {
  readonly query: Readonly<Record<string, unknown>>;
}

/**
 * The instant that a request asks for: its `?at=`, by default now. The same at every call within one request, so
 * that all entries of one response agree. This is the one file of the plugin's server that reads the clock.
 *
 * @param request undefined outside of requests, where it is always now.
 * @throws ValidationError if `at` is not one instant.
 */
export function requestInstant(request: RequestLike | undefined): Instant {
  if (!request) return now();
  const known = instants.get(request);
  if (known) return known;
  const { at } = request.query;
  const instant = at === undefined ? now() : parseAt(at);
  instants.set(request, instant);
  return instant;
}

const instants = new WeakMap<RequestLike, Instant>();

function now(): Instant {
  return toInstant(Date.now());
}

/** @throws ValidationError, which REST answers with 400 and GraphQL with BAD_USER_INPUT. */
export function parseAt(at: unknown): Instant {
  if (Array.isArray(at)) {
    throw refusal([
      { path: ['at'], message: 'The parameter “at” is given more than once: expected one instant.', value: at },
    ]);
  }
  try {
    return parseInstant(at);
  } catch (error) {
    if (!isDatelineError(error)) throw error;
    throw refusal([{ path: ['at'], message: `In the parameter “at”, ${error.message}`, value: at }]);
  }
}
