import { fileNameIn, filesPath } from './file-name';

export interface SignedFile {
  readonly name: string;
  /** Seconds since 1970, as in RFC 7519's `exp`. */
  readonly expires: number;
}

/** Where the house gives out the file. */
export function fileAddress(name: string): string {
  return filesPath + encodeURIComponent(name);
}

export function signedFileAddress({ name, expires }: SignedFile, signature: string): string {
  return `${fileAddress(name)}?${new URLSearchParams({ expires: String(expires), signature })}`;
}

/** What is signed. As JSON, so that no two files have the same text. */
export function signedFileText({ name, expires }: SignedFile): string {
  return JSON.stringify(['file', name, expires]);
}

/** What a query says of a signature; null where it says nothing, too much, or not in the one form that it is given in. */
export function readSignature(query: string): { readonly expires: number; readonly signature: string } | null {
  const read = new URLSearchParams(query);
  const [expires = '', ...moreExpires] = read.getAll('expires');
  const [signature = '', ...moreSignatures] = read.getAll('signature');
  const isCanonical = /^[1-9]\d{0,11}$/.test(expires) && /^[\w-]{43}$/.test(signature);
  if (!isCanonical || moreExpires.length + moreSignatures.length > 0) return null;
  return { expires: Number(expires), signature };
}

export interface HouseAddress {
  /** Scheme, host and port, where the address has them. */
  readonly origin: string;
  readonly name: string;
}

/** What an address says that leads to a file in the house, at its own origin or at none, and nothing else; else null. */
export function readAddress(address: string, ownOrigin: string | null): HouseAddress | null {
  const [, origin = '', last = ''] = /^(https?:\/\/[^/?#\s]+)?\/uploads\/([^/?#\s]+)$/.exec(address) ?? [];
  const name = last === '' || (origin !== '' && origin !== ownOrigin) ? null : fileNameIn(last);
  return name === null ? null : { origin, name };
}

/** The text without the signatures of the files' addresses in it, which die: none of them is to be kept. */
export function withoutSignatures(text: string): string {
  return text.includes('signature=') ? text.replace(signedAddress, '$1') : text;
}

const signedAddress =
  /(\/uploads\/[^\s"'`<>()[\]{}\\?#]+)\?[^\s"'`<>()[\]{}\\?#]*\bsignature=[\w-]{43}(?![\w-])[^\s"'`<>()[\]{}\\?#]*/g;
