/**
 * The kinds of refusals, as HTTP has them (RFC 9110, 15.5) and under the names by which Strapi's answers call them.
 * `untimely`: nothing is wrong with what was sent, but it cannot be done as things stand.
 */
export const refusalClasses = {
  invalid: { status: 400, name: 'ValidationError' },
  untimely: { status: 400, name: 'ApplicationError' },
  forbidden: { status: 403, name: 'PolicyError' },
  foreign: { status: 403, name: 'ForbiddenError' },
  missing: { status: 404, name: 'NotFoundError' },
  'not-allowed': { status: 405, name: 'MethodNotAllowedError' },
  conflict: { status: 409, name: 'ConflictError' },
  gone: { status: 410, name: 'GoneError' },
  'too-large': { status: 413, name: 'PayloadTooLargeError' },
  unsupported: { status: 415, name: 'UnsupportedMediaTypeError' },
  'too-many': { status: 429, name: 'RateLimitError' },
  crowded: { status: 503, name: 'TooManyListenersError' },
  slow: { status: 503, name: 'SlowStatementError' },
} as const;

export type RefusalClass = keyof typeof refusalClasses;
