/** What was so, and until when: each answer is held against it, with the second that an instance may lag behind. */

/** An instance gives nothing away that it has not heard of for longer than this. */
const LAG_MS = 1000;

interface State {
  readonly value: string;
  /** When whoever brought it about began to, on the stopwatch of this process, */
  readonly fromMs: number;
  /** and when the next was confirmed. */
  untilMs: number;
}

/** One thing that everybody sees alike, and that acts change one after the other. */
export class Told {
  private readonly states: State[];

  constructor(value: string) {
    this.states = [{ value, fromMs: 0, untilMs: Infinity }];
  }

  get value(): string {
    return this.states.at(-1)?.value ?? '';
  }

  /** Brings something else about; until it is confirmed both may be seen. */
  async become(value: string, act: () => Promise<unknown>): Promise<void> {
    const fromMs = performance.now();
    const last = this.states.at(-1);
    this.states.push({ value, fromMs, untilMs: Infinity });
    await act();
    if (last !== undefined) last.untilMs = performance.now();
    // What is long past nobody asks for any more.
    if (this.states.length > 50) this.states.shift();
  }

  /** Whether somebody who asked then, and was answered then, may have been told this. */
  mayBe(value: string, askedMs: number, answeredMs: number): boolean {
    return this.states.some(
      (state) => state.value === value && askedMs <= state.untilMs + LAG_MS && answeredMs >= state.fromMs,
    );
  }
}
