/**
 * `node --require ./scripts/set-clock.cjs …`: a process in which it is another time. It begins at CLOCK_STARTS_AT (an
 * instant) and goes on from there; `{ clock: instant }` from the parent process moves it. For screenshots that look the
 * same next year, and for tests of what happens at midnight and when clocks change.
 */
const Machine = globalThis.Date;

let offsetMs = 0;

function setClock(instant) {
  const wanted = Machine.parse(instant);
  if (Number.isNaN(wanted)) throw new Error(`CLOCK_STARTS_AT is "${instant}"; expected an instant.`);
  offsetMs = wanted - Machine.now();
}

globalThis.Date = class Date extends Machine {
  constructor(...parts) {
    if (parts.length === 0) super(Machine.now() + offsetMs);
    else super(...parts);
  }

  static now() {
    return Machine.now() + offsetMs;
  }
};

if (process.env.CLOCK_STARTS_AT) setClock(process.env.CLOCK_STARTS_AT);
process.on('message', (message) => {
  if (typeof message?.clock !== 'string') return;
  setClock(message.clock);
  process.send?.({ clock: message.clock });
});
// A process that only listens to its parent should still be able to end.
process.channel?.unref();
