import type { Road } from './road';

export interface Caller {
  /** The `Origin` header; null where there is none. */
  readonly origin: string | null;
  /** An `OPTIONS` that asks whether a request may be made, not one that makes it. */
  readonly isPreflight: boolean;
  /** `GET` or `HEAD`. */
  readonly isRead: boolean;
}

/** The origins that somebody has named: those of the site itself and of its friends. */
export interface Known {
  readonly own: readonly string[];
  readonly friends: readonly string[];
}

export type Headers = Readonly<Record<string, string>>;

/**
 * What a page of another origin is told of an answer (https://fetch.spec.whatwg.org/#http-cors-protocol).
 *
 * The public API and public files are everybody's, without credentials: who brings a token brings his own. What is read of
 * them is the same for every origin, so caches keep one copy. A friend may also send cookies to the API with what he writes.
 * Of the pages only a friend may read the text, and of the panel nobody anything.
 */
export function crossOriginAnswer(road: Road, caller: Caller, known: Known): Headers {
  const rule = rules[road];
  if (rule === undefined) return {};
  const listed = rule.isOpen && caller.isRead ? [] : rule.listed(known);
  const isListed = caller.origin !== null && listed.includes(caller.origin);
  return {
    ...(listed.length > 0 ? { Vary: 'Origin' } : {}),
    ...(isListed || rule.isOpen ? allowed(rule, caller, isListed) : {}),
  };
}

interface Rule {
  /** For everybody, without credentials. */
  readonly isOpen: boolean;
  /** The origins that are answered by name. */
  listed(known: Known): readonly string[];
  /** Whether these may send cookies. */
  readonly takesCredentials: boolean;
  readonly methods: string;
}

const reading = 'GET, HEAD';

/** A road that is not here belongs to its own origin alone. */
const rules: Partial<Record<Road, Rule>> = {
  api: {
    isOpen: true,
    listed: ({ friends }) => friends,
    takesCredentials: true,
    methods: 'GET, HEAD, POST, PUT, PATCH, DELETE',
  },
  files: { isOpen: true, listed: () => [], takesCredentials: false, methods: reading },
  page: {
    isOpen: false,
    listed: ({ own, friends }) => [...own, ...friends],
    takesCredentials: false,
    methods: reading,
  },
};

function allowed({ takesCredentials, methods }: Rule, { origin, isPreflight }: Caller, isListed: boolean): Headers {
  return {
    'Access-Control-Allow-Origin': isListed && origin !== null ? origin : '*',
    ...(isListed && takesCredentials ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
    ...(isPreflight
      ? {
          'Access-Control-Allow-Methods': methods,
          'Access-Control-Allow-Headers': requestHeaders,
          'Access-Control-Max-Age': '7200',
        }
      : { 'Access-Control-Expose-Headers': 'Content-Disposition, Content-Range, Date, ETag, Link, Retry-After' }),
  };
}

/** `*` means every header but Authorization, and with credentials none: both are named (Fetch §3.3.5). */
const requestHeaders = [
  '*',
  'Accept',
  'Accept-Language',
  'Apollo-Require-Preflight',
  'Authorization',
  'Cache-Control',
  'Content-Type',
  'If-Match',
  'If-Modified-Since',
  'If-None-Match',
  'Last-Event-ID',
  'Range',
  'X-Requested-With',
].join(', ');
