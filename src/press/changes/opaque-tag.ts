import type { Tag } from '../public/tags';

/** A tag as caches outside of the house read it: whether two of them are the same is all that can be told from it. */
export type OpaqueTag = string & { readonly __brand: 'OpaqueTag' };

/** A keyed digest of a text in base64url, such as HMAC-SHA-256 under a key that the site keeps to itself. */
export type KeyedDigest = (text: string) => string;

/**
 * Of 64 kinds each, so 72 bits: two tags that are taken for one would only let go of more than they must, and who wants to
 * guess what stands behind one lacks the key. A front page has dozens of them, in each of two headers.
 */
const LENGTH = 12;

/**
 * Letters, digits, `-` and `_`: good as they stand in a list with spaces (`Surrogate-Key`), in a string of a structured field
 * (`Cache-Groups`, RFC 9875, where a cache need not know more than 32 characters of it) and in the pattern of a ban.
 */
export function opaqueTag(tag: Tag, digest: KeyedDigest): OpaqueTag {
  return digest(tag).slice(0, LENGTH) as OpaqueTag;
}
