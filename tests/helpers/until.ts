import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something holds, and fails with its name when it has not for too long. */
export async function until(
  what: string,
  holds: () => Promise<boolean> | boolean,
  withinMs = 120_000,
  everyMs = 20,
): Promise<void> {
  const deadlineMs = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > deadlineMs) throw new Error(`Not within ${withinMs} ms: ${what}.`);
    await pause(everyMs);
  }
}
