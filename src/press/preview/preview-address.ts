import type { PublicationType } from '../publication/publication-types';

/** The draft that an address shows. */
export interface PreviewedDraft {
  readonly type: PublicationType;
  readonly documentId: string;
  readonly locale: string;
}

export interface PreviewAddress extends PreviewedDraft {
  /** Seconds since 1970, as in RFC 7519's `exp`. */
  readonly expires: number;
  readonly signature: string;
}

/** An address that is not cut short by mail programs: no sign in it needs an escape but what the parts bring along. */
export function previewPath({ type, documentId, locale, expires, signature }: PreviewAddress): string {
  const path = ['/preview', type, documentId, locale].map((part, index) => (index ? encodeURIComponent(part) : part));
  return `${path.join('/')}?${new URLSearchParams({ expires: String(expires), signature })}`;
}

/**
 * What is signed. As JSON, so that no two drafts have the same text, whatever stands in their parts.
 *
 * @param state the draft's publications so far: one more, and the address is dead
 */
export function signedText({ type, documentId, locale }: PreviewedDraft, expires: number, state: string): string {
  return JSON.stringify(['preview', type, documentId, locale, expires, state]);
}
