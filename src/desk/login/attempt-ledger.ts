/** One try to sign in. */
export interface Attempt {
  /** The e-mail as it was typed, in small letters: whether there is such an account plays no part. */
  readonly account: string;
  /** Where it comes from. */
  readonly network: string;
  /** The browser, where it has signed in to this account before; else null. */
  readonly device: string | null;
}

export interface AttemptLedger {
  /** Counts the attempt and answers 0, or answers how many milliseconds to wait, and counts nothing. */
  admit(attempt: Attempt, nowMs: number): number;
  /** It was right: only wrong ones count. */
  forgive(attempt: Attempt): void;
}

const MINUTE_MS = 60_000;
const WINDOW_MS = 5 * MINUTE_MS;

const limits = {
  /** Of one network on one account, and of a browser that is known there. */
  pair: 5,
  device: 10,
  /** Of one network on all accounts: many accounts behind one address may still mistype. */
  network: 50,
  /** Of all strangers on one account in an hour; then each network has one try in five minutes, nobody none. */
  strangers: 50,
};

const MOST_BUCKETS = 20_000;

/**
 * Counts wrong passwords, so that guessing is slow and nobody can lock anybody else out: what fills is the bucket of
 * whoever guesses. A browser that has signed in before has a bucket of its own, even behind the same address.
 */
export function attemptLedger(): AttemptLedger {
  const buckets = new Map<string, Bucket>();
  return {
    admit(attempt, nowMs) {
      const wanted = bucketsOf(attempt, isBesieged(buckets, attempt.account, nowMs));
      const waits = wanted.map(({ key, most }) => waitOf(buckets.get(key), most, nowMs));
      const longest = Math.max(...waits);
      if (longest > 0) return longest;
      for (const { key, windowMs } of wanted) count(buckets, key, nowMs + windowMs, nowMs);
      return 0;
    },
    forgive(attempt) {
      for (const { key } of bucketsOf(attempt, false)) {
        const bucket = buckets.get(key);
        if (bucket !== undefined) bucket.count -= 1;
      }
      buckets.delete(pairKey(attempt));
    },
  };
}

interface Bucket {
  count: number;
  readonly endsAtMs: number;
}

interface Wanted {
  readonly key: string;
  readonly most: number;
  readonly windowMs: number;
}

function bucketsOf(attempt: Attempt, besieged: boolean): readonly Wanted[] {
  const key = pairKey(attempt);
  if (attempt.device !== null) return [{ key, most: limits.device, windowMs: WINDOW_MS }];
  return [
    { key, most: besieged ? 1 : limits.pair, windowMs: WINDOW_MS },
    { key: networkKey(attempt), most: limits.network, windowMs: WINDOW_MS },
    { key: strangersKey(attempt.account), most: Infinity, windowMs: 60 * MINUTE_MS },
  ];
}

const pairKey = ({ account, network, device }: Attempt) =>
  JSON.stringify(['pair', account, device === null ? network : { device }]);
const networkKey = ({ network }: Attempt) => JSON.stringify(['network', network]);
const strangersKey = (account: string) => JSON.stringify(['strangers', account]);

function isBesieged(buckets: ReadonlyMap<string, Bucket>, account: string, nowMs: number): boolean {
  return waitOf(buckets.get(strangersKey(account)), limits.strangers, nowMs) > 0;
}

function waitOf(bucket: Bucket | undefined, most: number, nowMs: number): number {
  return bucket === undefined || bucket.count < most ? 0 : Math.max(0, bucket.endsAtMs - nowMs);
}

function count(buckets: Map<string, Bucket>, key: string, endsAtMs: number, nowMs: number): void {
  const bucket = buckets.get(key);
  if (bucket !== undefined && bucket.endsAtMs > nowMs) bucket.count += 1;
  else buckets.set(key, { count: 1, endsAtMs });
  if (buckets.size > MOST_BUCKETS) makeRoom(buckets, nowMs);
}

/** What is over goes, and else the oldest: a flood of names must not fill the memory. */
function makeRoom(buckets: Map<string, Bucket>, nowMs: number): void {
  for (const [key, { endsAtMs }] of buckets) if (endsAtMs <= nowMs) buckets.delete(key);
  const tooMany = buckets.size - MOST_BUCKETS / 2;
  if (buckets.size <= MOST_BUCKETS) return;
  for (const key of [...buckets.keys()].slice(0, tooMany)) buckets.delete(key);
}
