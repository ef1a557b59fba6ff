/** The codes of what is refused by others than the house: Strapi, its plugins and Apollo, by the kind of their answer. */
export const answerCodes = {
  'request.invalid': 'what was sent does not fit: Strapi’s validation',
  'request.refused': 'it cannot be done so; the message says why',
  'request.unauthorized': 'a login or token is missing, or is none',
  'request.forbidden': 'whoever asks may not',
  'request.not-found': 'nothing is there, or nothing that may be seen',
  'request.not-allowed': 'the address does not take this method',
  'request.conflict': 'something else stands there already',
  'request.too-large': 'more than is taken at once',
  'request.unsupported': 'of a type that is not read',
  'request.too-many': 'too often in too short a time',
  'graphql.unreadable': 'the document is no GraphQL',
  'graphql.invalid': 'the document does not fit the schema',
  'server.fault': 'the server’s fault: its log says what',
  'server.unavailable': 'not now, but perhaps in a moment',
} as const;

export type AnswerCode = keyof typeof answerCodes;

const byStatus: Readonly<Record<number, AnswerCode>> = {
  401: 'request.unauthorized',
  403: 'request.forbidden',
  404: 'request.not-found',
  405: 'request.not-allowed',
  409: 'request.conflict',
  413: 'request.too-large',
  415: 'request.unsupported',
  429: 'request.too-many',
  503: 'server.unavailable',
};

/** The code of an answer that brings none. */
export function answerCodeOf({ status, name }: { readonly status: number; readonly name?: unknown }): AnswerCode {
  if (name === 'ValidationError' || name === 'YupValidationError') return 'request.invalid';
  return byStatus[status] ?? (status >= 500 ? 'server.fault' : 'request.refused');
}

/** By the words that Apollo and Strapi's GraphQL have for it. */
const byGraphqlCode: Readonly<Record<string, AnswerCode>> = {
  BAD_USER_INPUT: 'request.invalid',
  FORBIDDEN: 'request.forbidden',
  GRAPHQL_PARSE_FAILED: 'graphql.unreadable',
  GRAPHQL_VALIDATION_FAILED: 'graphql.invalid',
  INTERNAL_SERVER_ERROR: 'server.fault',
  STRAPI_NOT_FOUND_ERROR: 'request.not-found',
  STRAPI_RATE_LIMIT_ERROR: 'request.too-many',
};

export function graphqlCodeOf(code: unknown): AnswerCode {
  return (
    (typeof code === 'string' && Object.hasOwn(byGraphqlCode, code) ? byGraphqlCode[code] : undefined) ??
    'request.refused'
  );
}
