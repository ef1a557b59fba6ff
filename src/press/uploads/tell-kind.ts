import { asLatin1, piecesOf, type FileBytes } from './file-bytes';
import { fileKinds, type FileKind } from './file-kinds';
import { HEAD, tellByHead } from './magic-numbers';
import { tellOle, tellZip } from './tell-archive';
import { tellText } from './tell-text';

/** What a file's content is, whatever its name says. */
export type ToldKind =
  | { readonly is: 'kind'; readonly kind: FileKind }
  /** Known, and nothing that anybody may upload: `HTML`, `EXE`. */
  | { readonly is: 'other'; readonly name: string }
  /** A picture or a recording that is a page as well, for whoever reads it as one. */
  | { readonly is: 'two'; readonly kind: FileKind }
  | { readonly is: 'empty' }
  | { readonly is: 'unknown' };

export async function tellKind(bytes: FileBytes): Promise<ToldKind> {
  if (bytes.size === 0) return { is: 'empty' };
  const id = await idOf(bytes);
  if (id === null) return { is: 'unknown' };
  const kind = fileKinds.find((each) => each.id === id.toLowerCase());
  if (kind === undefined) return { is: 'other', name: id };
  return isSeenOrHeard(kind) && (await holdsMarkup(bytes)) ? { is: 'two', kind } : { is: 'kind', kind };
}

async function idOf(bytes: FileBytes): Promise<string | null> {
  const id = tellByHead(await bytes.read(0, HEAD));
  switch (id) {
    case null:
      return tellText(bytes);
    case 'ZIP':
      return tellZip(bytes);
    case 'OLE':
      return tellOle(bytes);
    default:
      return id;
  }
}

function isSeenOrHeard({ group }: FileKind): boolean {
  return group === 'image' || group === 'audio' || group === 'video';
}

async function holdsMarkup(bytes: FileBytes): Promise<boolean> {
  for await (const piece of piecesOf(bytes, 64)) if (markup.test(asLatin1(piece))) return true;
  return false;
}

/** Long enough that compressed pixels do not say it by chance; what cameras write of themselves (XMP) says none of it. */
const markup =
  /<(script[\s/>]|iframe[\s/>]|!doctype\s|html[\s/>]|body[\s/>]|svg\s+xmlns|svg[\s/]+on|img\s+src|\?php\s)|javascript:|\bon(error|load)\s*=\s*["'a-z]/i;
