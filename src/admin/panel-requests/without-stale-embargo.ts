import { publicationTypeNames, publicationTypes } from '../../press/publication/publication-types';

/**
 * A save of a text without its embargo. The form has no field for it, since the side panel sets it, but sends back what
 * it read when it was opened: an embargo that a colleague has set since would be lifted by the next save.
 */
export async function withoutStaleEmbargo(request: Request): Promise<Request> {
  if (!savesText(request)) return request;
  const body = await request.clone().text();
  // Discarding a draft or copying a text says all in its address.
  if (body === '') return request;
  const { embargoedUntil: _stale, ...data } = JSON.parse(body) as Readonly<Record<string, unknown>>;
  return new Request(request, { body: JSON.stringify(data) });
}

function savesText({ method, url, headers }: Request): boolean {
  if (method !== 'PUT' && method !== 'POST') return false;
  // The server may stand below a path of its own.
  const [, uid] = /\/content-manager\/collection-types\/([^/]+)/.exec(new URL(url).pathname) ?? [];
  return uids.has(uid ?? '') && (headers.get('content-type') ?? '').startsWith('application/json');
}

const uids: ReadonlySet<string> = new Set(publicationTypeNames.map((name) => publicationTypes[name].uid));
