/** By whose hand something is done. */
export interface Actor {
  /** `house`: the app itself, outside of any request: an import, a start, a script. `visitor`: no credentials. */
  readonly kind: 'admin' | 'token' | 'schedule' | 'house' | 'visitor';
  readonly id: string | null;
  readonly name: string;
  /** What the credentials stand for: an admin's role codes, or a token's type. */
  readonly rights: readonly string[];
}
