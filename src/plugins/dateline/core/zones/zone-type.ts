/** What a zone's clocks are set to for a time. */
export interface ZoneType {
  /** The tz database's: `MSK`, `BST`; `+03` where a zone has no letters of its own. */
  readonly abbreviation: string;
  /** What to add to UTC to get local time: whole minutes today, seconds in the local mean times of old. */
  readonly offsetMs: number;
}
