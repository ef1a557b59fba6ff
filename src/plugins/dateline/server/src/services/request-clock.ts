import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../core';
import { parseAt, requestInstant, type RequestLike } from '../request/request-instant';

export interface RequestClockService {
  /** The instant a request is answered as of, the same as in its computed fields: its `?at=`, by default now. */
  instantOf(request: RequestLike | undefined): Instant;
  /** An `at` that came another way, such as a GraphQL argument. Throws a ValidationError if it is no instant. */
  parseAt(at: unknown): Instant;
}

/** `strapi.plugin('dateline').service('request-clock')`, for routes and resolvers of the project's own. */
export const requestClock = ({ strapi }: { readonly strapi: Core.Strapi }): RequestClockService => ({
  instantOf: (request) => requestInstant(strapi, request),
  parseAt,
});
