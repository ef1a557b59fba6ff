import { fileNameIn, filesPath } from './file-name';

/**
 * The names of the files that a written text shows or links to, each once: of the images and links in Strapi's blocks,
 * and of the addresses below `/uploads/` in Markdown or HTML. A name that merely stands among the words is none.
 */
export function mentionedNames(text: unknown): readonly string[] {
  const addresses = typeof text === 'string' ? addressesIn(text) : addressesBelow(text);
  const names = addresses.map(fileNameIn).filter((name) => name !== null);
  return [...new Set(names)];
}

/** As far as the first sign that no address has bare, or with which Markdown and HTML end one. */
const address = /\/uploads\/[^\s"'`<>()[\]{}\\]+/g;

function addressesIn(text: string): readonly string[] {
  return text.match(address) ?? [];
}

function addressesBelow(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(addressesBelow);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key !== 'url') return addressesBelow(value);
    return typeof value === 'string' && mayBeFile(node, value) ? [value] : [];
  });
}

/** An image may have been laid in under the address of whoever keeps its bytes; a link leads anywhere. */
function mayBeFile(node: object, url: string): boolean {
  return url.includes(filesPath) || !('children' in node);
}
