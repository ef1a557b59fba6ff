import type { Said } from '../said';

/** Where in a message; both count from 1, and columns count characters, not UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** ` at line 1, column 7`, to go on a sentence; empty if the place is not known. */
export function sayPlace(place: Place | undefined): Said | string {
  return place ? { code: 'dateline.place', line: place.line, column: place.column } : '';
}

/** The place as facts for programs: none if it is not known. */
export function placeDetails(place: Place | undefined): Partial<Place> {
  return place ? { line: place.line, column: place.column } : {};
}

export function placeAt(message: string, offset: number): Place {
  const lines = message.slice(0, offset).split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
