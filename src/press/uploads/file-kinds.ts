/** The kinds of files that a press office hands out, told by their content. Everything else is refused. */

export type FileGroup = 'image' | 'audio' | 'video' | 'pdf' | 'document' | 'text' | 'archive';

export interface FileKind {
  /** As the configuration names it, and the extension under which such a file is stored. */
  readonly id: string;
  readonly group: FileGroup;
  readonly mime: string;
  /** Other endings that names of such files have. */
  readonly aliases: readonly string[];
}

export const fileKinds: readonly FileKind[] = [
  kind('jpg', 'image', 'image/jpeg', 'jpeg', 'jpe', 'jfif'),
  kind('png', 'image', 'image/png', 'apng'),
  kind('gif', 'image', 'image/gif'),
  kind('webp', 'image', 'image/webp'),
  kind('avif', 'image', 'image/avif'),
  kind('tiff', 'image', 'image/tiff', 'tif'),
  kind('heic', 'image', 'image/heic', 'heif'),
  kind('mp3', 'audio', 'audio/mpeg'),
  kind('m4a', 'audio', 'audio/mp4', 'm4b'),
  kind('aac', 'audio', 'audio/aac'),
  kind('ogg', 'audio', 'audio/ogg', 'oga', 'opus'),
  kind('flac', 'audio', 'audio/flac'),
  kind('wav', 'audio', 'audio/wav', 'wave'),
  kind('mp4', 'video', 'video/mp4', 'm4v', '3gp'),
  kind('mov', 'video', 'video/quicktime', 'qt'),
  kind('webm', 'video', 'video/webm', 'weba'),
  kind('ogv', 'video', 'video/ogg'),
  kind('mkv', 'video', 'video/x-matroska'),
  kind('avi', 'video', 'video/x-msvideo'),
  kind('pdf', 'pdf', 'application/pdf'),
  kind('docx', 'document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'dotx'),
  kind('xlsx', 'document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xltx'),
  kind('pptx', 'document', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'ppsx', 'potx'),
  kind('odt', 'document', 'application/vnd.oasis.opendocument.text', 'ott'),
  kind('ods', 'document', 'application/vnd.oasis.opendocument.spreadsheet', 'ots'),
  kind('odp', 'document', 'application/vnd.oasis.opendocument.presentation', 'otp'),
  kind('doc', 'document', 'application/msword', 'dot'),
  kind('xls', 'document', 'application/vnd.ms-excel', 'xlt'),
  kind('ppt', 'document', 'application/vnd.ms-powerpoint', 'pps', 'pot'),
  kind('rtf', 'document', 'application/rtf'),
  kind('txt', 'text', 'text/plain', 'text', 'md', 'log'),
  kind('csv', 'text', 'text/csv'),
  kind('tsv', 'text', 'text/tab-separated-values'),
  kind('srt', 'text', 'application/x-subrip'),
  kind('vtt', 'text', 'text/vtt'),
  kind('ics', 'text', 'text/calendar', 'ical'),
  kind('zip', 'archive', 'application/zip'),
];

/** What is taken unless the configuration says otherwise. An archive may hold anything, so it is asked for by name. */
export const usualKinds: readonly string[] = fileKinds.filter(({ group }) => group !== 'archive').map(({ id }) => id);

const byId: ReadonlyMap<string, FileKind> = new Map(fileKinds.map((each) => [each.id, each]));

/** @throws Error where there is no such kind: the id comes from code, or from a configuration that was checked. */
export function fileKind(id: string): FileKind {
  const found = byId.get(id);
  if (found === undefined)
    throw new Error(`There is no kind of files "${id}"; expected one of ${[...byId.keys()].join(', ')}.`);
  return found;
}

const byEnding: ReadonlyMap<string, FileKind> = new Map(
  fileKinds.flatMap((each) => endingsOf(each).map((ending) => [ending, each] as const)),
);

/** The kind that a name claims: `jpg` for the ending `jpeg`. */
export function kindOfEnding(ending: string): FileKind | undefined {
  return byEnding.get(ending.toLowerCase());
}

export function endingsOf({ id, aliases }: FileKind): readonly string[] {
  return [id, ...aliases];
}

function kind(id: string, group: FileGroup, mime: string, ...aliases: readonly string[]): FileKind {
  return { id, group, mime, aliases };
}
