import { isDatelineError, parseInstant, toInstant, type Instant } from '../../../core';
import { saidBy } from '../../../sentences';
import { refusal } from '../refusal';
import { settingsOf, type Configured } from '../settings';

/** What is read of a Koa context. */
export interface RequestLike {
  readonly query: Readonly<Record<string, unknown>>;
}

/**
 * The instant that a request asks for: its `?at=`, by default now. The same at every call within one request, so
 * that all entries of one response agree. Now is what the setting `now` says.
 *
 * @param request undefined outside of requests, where it is always now.
 * @throws ValidationError if `at` is not one instant.
 */
export function requestInstant(strapi: Configured, request: RequestLike | undefined): Instant {
  if (!request) return now(strapi);
  const known = instants.get(request);
  if (known) return known;
  const { at } = request.query;
  const instant = at === undefined ? now(strapi) : parseAt(at);
  instants.set(request, instant);
  return instant;
}

const instants = new WeakMap<RequestLike, Instant>();

function now(strapi: Configured): Instant {
  return toInstant(settingsOf(strapi).now().getTime());
}

/** @throws ValidationError, which REST answers with 400 and GraphQL with BAD_USER_INPUT. */
export function parseAt(at: unknown): Instant {
  if (Array.isArray(at)) {
    throw refusal([{ path: ['at'], said: { code: 'dateline.at-repeated' }, value: at }]);
  }
  try {
    return parseInstant(at);
  } catch (error) {
    if (!isDatelineError(error)) throw error;
    throw refusal([{ path: ['at'], said: { code: 'dateline.at-refused', reason: saidBy(error) }, value: at }]);
  }
}
