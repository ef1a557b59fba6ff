/** A link that a language cannot take over from another: what it leads to has no version in it. */
export interface LeftBehind {
  /** The type of what it leads to. */
  readonly uid: string;
  /** What it is called in the language that was copied. */
  readonly name: string;
}
