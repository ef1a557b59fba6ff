/** What a request to the content manager does with one entry in one language. */
export interface EntryRequest {
  /** The same for every request about this entry in this language. */
  readonly key: string;
  readonly uid: string;
  /** Where it is read. */
  readonly address: string;
  readonly act: EntryAct;
}

export type EntryAct = 'read' | 'save' | 'publish' | 'discard' | 'unpublish' | 'create';

/** Reads what is asked of one entry; undefined for lists and everything else. */
export function entryRequestOf({ method, url }: Pick<Request, 'method' | 'url'>): EntryRequest | undefined {
  const { origin, pathname, searchParams } = new URL(url);
  const [, before = '', kind = '', uid = '', rest = ''] = pathnameOfEntry.exec(pathname) ?? [];
  if (uid === '' || searchParams.get('status') === 'published') return undefined;
  const [, id = null, action = rest] = (kind === 'collection' && idAndAction.exec(rest)) || [];
  const act = actOf(method, action, kind === 'collection' && id === null);
  if (act === undefined) return undefined;
  const locale = searchParams.get('locale');
  const path = `${before}/content-manager/${kind}-types/${uid}${id === null ? '' : `/${id}`}`;
  const address = `${origin}${path}${locale === null ? '' : `?${String(new URLSearchParams({ locale }))}`}`;
  return { key: entryKey(uid, act === 'create' ? act : id, locale), uid, address, act };
}

/** One word for an entry in a language; `create` for one that is not there yet, and nothing for a single type's. */
export function entryKey(uid: string, id: string | null, locale: string | null): string {
  return [uid, id ?? '', locale ?? ''].join(' ');
}

const pathnameOfEntry = /^(.*)\/content-manager\/(collection|single)-types\/([^/]+)(?:\/(.+))?$/;

const idAndAction = /^(?!actions\b|clone\b|auto-clone\b)([^/]+)(.*)$/;

function actOf(method: string, action: string, isNew: boolean): EntryAct | undefined {
  const [, done] = /^\/?actions\/(publish|discard|unpublish)$/.exec(action) ?? [];
  if (isNew) return method === 'POST' && (action === '' || done === 'publish') ? 'create' : undefined;
  if (action === '') return method === 'GET' ? 'read' : method === 'PUT' ? 'save' : undefined;
  if (method !== 'POST') return undefined;
  return done as 'publish' | 'discard' | 'unpublish' | undefined;
}
