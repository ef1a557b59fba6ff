import { zoneData } from './zone-data';

/** The names that there are data for, in alphabetical order. */
export function zoneNames(): Iterable<string> {
  return lines().keys();
}

/** What the data say of a zone, by the format that is told where they stand: all but its name. */
export function zoneLine(name: string): string | undefined {
  return lines().get(name);
}

let linesCache: ReadonlyMap<string, string> | undefined;

function lines(): ReadonlyMap<string, string> {
  linesCache ??= new Map(zoneData.trim().split('\n').map(nameAndRest));
  return linesCache;
}

function nameAndRest(line: string): [string, string] {
  const end = line.search(/[=|]/);
  return [line.slice(0, end), line.slice(end)];
}
