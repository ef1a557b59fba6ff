/** Several of the schedule's looks at what is due. */
const GRACE_MS = 5_000;

/** What was due before this and is pending still is overdue; what was due after it may be going out right now. */
export function overdueBefore(asOf: Date): Date {
  return new Date(asOf.getTime() - GRACE_MS);
}
