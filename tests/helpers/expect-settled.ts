import { setTimeout as pause } from 'node:timers/promises';

/** A page says what it says a moment after it was asked to: reads until it is what is expected, or shows what it stayed. */
export async function expectSettled<T>(read: () => Promise<T>, expected: unknown, withinMs = 60_000): Promise<void> {
  const deadlineMs = Date.now() + withinMs;
  for (;;) {
    const said = await read();
    if (Date.now() > deadlineMs) return expect(said).toEqual(expected);
    try {
      return expect(said).toEqual(expected);
    } catch {
      await pause(50);
    }
  }
}
