import { kindOfEnding, type FileKind } from './file-kinds';

/** `jpeg` of `Photo.JPEG`; empty where the name has no ending. */
export function endingOf(name: string): string {
  return /\.([^.\s/\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * Whether the name claims another kind of file than the content is: a PDF called `.html`. A picture that is another
 * kind of picture than its name says is common and harmless, and so is an ending that nobody knows (`report.2031`).
 */
export function isMisnamed(name: string, kind: FileKind): boolean {
  const ending = endingOf(name);
  const claimed = kindOfEnding(ending);
  if (claimed === undefined) return activeEndings.has(ending);
  return familyOf(claimed) !== familyOf(kind);
}

/** Sound and film share containers, and so do their names. */
function familyOf({ group }: FileKind): string {
  return group === 'audio' ? 'video' : group;
}

const activeEndings: ReadonlySet<string> = new Set(
  (
    'html htm shtml xhtml xht mhtml mht svg svgz xml xsl xslt rss atom rdf js mjs cjs jsx css wasm swf jar php phtml ' +
    'asp aspx jsp cgi exe com bat cmd ps1 sh vbs hta lnk msi scr docm xlsm pptm'
  ).split(' '),
);

/**
 * Which kind of plain text it is: a table, subtitles or just text differ in how they are read, not in their letters, so
 * the name says it, among those kinds alone.
 */
export function namedText(kind: FileKind, name: string): FileKind {
  const claimed = kindOfEnding(endingOf(name));
  return kind.id === 'txt' && claimed !== undefined && plainTexts.has(claimed.id) ? claimed : kind;
}

const plainTexts: ReadonlySet<string> = new Set(['txt', 'csv', 'tsv', 'srt']);

/**
 * A file's name as it is kept and shown: no path, nothing that turns or hides letters, no longer than a line, and with
 * the ending of what it is.
 *
 * @example shownName('C:\\press\\photo\u202egnp.JPEG', fileKind('png')) // 'photognp.png'
 */
export function shownName(name: string, kind: FileKind): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const letters = last.normalize('NFC').replace(unseen, '').replace(reserved, '-').replace(/\s+/g, ' ').trim();
  const ending = endingOf(letters);
  // An ending that is no kind's belongs to the name: "Report of 3.12".
  const stem = kindOfEnding(ending) === undefined ? letters : letters.slice(0, -ending.length - 1);
  const short = [...stem.replace(/^\.+/, '')].slice(0, LONGEST_STEM).join('').trim();
  return `${short || 'file'}.${kind.id}`;
}

const LONGEST_STEM = 120;

/** Controls, lone surrogates and the marks that turn the direction of what follows (UAX #9), which hide an ending. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
const reserved = /[<>:"|?*]/g;
