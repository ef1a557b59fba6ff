import { clockFace, instantsOf, type CivilDate, type Instant, type TimeZone } from 'strapi-plugin-dateline/core';
import type { Said } from 'strapi-plugin-dateline/sentences';
import type { ShownClock } from './read-clocks';
import { SavedPageError, type PageNote, pageNote } from './saved-page';
import { said } from '../refusals/refusals';

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
    const notes = later ? [pageNote(office.line, saidTwice(date, office))] : [];
    return { savedAt, officeTimeZone: office.timeZone, notes };
  }
  const others = clocks.filter(
    (clock) => clock.timeZone !== office.timeZone && agreeing(date, clocks, clock).length > 0,
  );
  const [other] = others;
  const [instant] = other ? agreeing(date, clocks, other) : [];
  if (!other || !instant) throw contradiction(date, clocks, office);
  const note = pageNote(other.line, said('note.office-by-date', { label: other.label }));
  return { savedAt: instant, officeTimeZone: other.timeZone, notes: [note] };
}

function agreeing(date: CivilDate, clocks: readonly ShownClock[], office: ShownClock): readonly Instant[] {
  return instantsOf({ date, time: office.time }, office.timeZone).filter((instant) =>
    clocks.every(({ timeZone, time }) => clockFace(timeZone, instant).time === time),
  );
}

function saidTwice(date: CivilDate, { label, time }: ShownClock): Said {
  return said('note.shown-twice', { label, time, date });
}

function contradiction(date: CivilDate, clocks: readonly ShownClock[], office: ShownClock): SavedPageError {
  const [instant] = instantsOf({ date, time: office.time }, office.timeZone);
  if (!instant) {
    return new SavedPageError(office.line, said('page.time-skipped', { label: office.label, time: office.time, date }));
  }
  const wrong = clocks.find(({ timeZone, time }) => clockFace(timeZone, instant).time !== time) ?? office;
  const expected = clockFace(wrong.timeZone, instant).time;
  return new SavedPageError(
    Math.max(wrong.line, office.line),
    said('page.clocks-contradict', {
      ...{ office: office.label, time: office.time, city: wrong.label, shown: wrong.time },
      ...{ date, same: office.time, there: office.label, right: expected, also: wrong.label },
    }),
  );
}
