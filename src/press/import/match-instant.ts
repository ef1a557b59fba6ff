import { clockFace, instantsOf, type CivilDate, type Instant, type TimeZone } from 'strapi-plugin-dateline/core';
import type { ShownClock } from './read-clocks';
import { SavedPageError, type PageNote } from './saved-page';

export interface MatchedInstant {
  readonly savedAt: Instant;
  /** The office's, unless only another clock's zone lets all clocks agree. */
  readonly officeTimeZone: TimeZone;
  readonly notes: readonly PageNote[];
}

/**
 * The instant at which the office's clock showed its time on the page's date and every other clock its own.
 * @throws SavedPageError if the office's clock jumped over that time, or two clocks contradict each other.
 */
export function matchInstant(date: CivilDate, clocks: readonly ShownClock[], office: ShownClock): MatchedInstant {
  const own = agreeing(date, clocks, office);
  const [savedAt, later] = own;
  if (savedAt) {
    const notes = later ? [{ line: office.line, message: twiceMessage(date, office) }] : [];
    return { savedAt, officeTimeZone: office.timeZone, notes };
  }
  const others = clocks.filter(
    (clock) => clock.timeZone !== office.timeZone && agreeing(date, clocks, clock).length > 0,
  );
  const [other] = others;
  const [instant] = other ? agreeing(date, clocks, other) : [];
  if (!other || !instant) throw contradiction(date, clocks, office);
  const message = `Only with the date of ${other.label} do all clocks agree; the office is taken to be there.`;
  return { savedAt: instant, officeTimeZone: other.timeZone, notes: [{ line: other.line, message }] };
}

function agreeing(date: CivilDate, clocks: readonly ShownClock[], office: ShownClock): readonly Instant[] {
  return instantsOf({ date, time: office.time }, office.timeZone).filter((instant) =>
    clocks.every(({ timeZone, time }) => clockFace(timeZone, instant).time === time),
  );
}

function twiceMessage(date: CivilDate, { label, time }: ShownClock): string {
  return `${label} showed ${time} twice on ${date}, and no other clock tells which was meant; the first is taken.`;
}

function contradiction(date: CivilDate, clocks: readonly ShownClock[], office: ShownClock): SavedPageError {
  const [instant] = instantsOf({ date, time: office.time }, office.timeZone);
  if (!instant) {
    return new SavedPageError(
      office.line,
      `${office.label} shows ${office.time}, which its clocks jumped over on ${date}; expected a time that existed.`,
    );
  }
  const wrong = clocks.find(({ timeZone, time }) => clockFace(timeZone, instant).time !== time) ?? office;
  const expected = clockFace(wrong.timeZone, instant).time;
  return new SavedPageError(
    Math.max(wrong.line, office.line),
    `The clocks contradict each other: ${office.label} shows ${office.time} and ${wrong.label} ${wrong.time}; ` +
      `on ${date} at ${office.time} in ${office.label} it was ${expected} in ${wrong.label}.`,
  );
}
