/** The browser's clock, in milliseconds: how old its own words are, it says itself, with no server to be asked. */
export function browserNow(): number {
  return Date.now();
}
