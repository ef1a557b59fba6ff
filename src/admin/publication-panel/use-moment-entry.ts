import { useState } from 'react';
import { toMilliseconds, type Instant, type TimeZone } from 'strapi-plugin-dateline/core';
import { momentAt, type LocalMoment } from '../../press/schedule/local-moment';
import { readMomentEntry, type EntryReading, type MomentEntry } from '../../press/schedule/moment-entry';
import { noticesOn, type MomentNotice, type MomentPurpose } from '../../press/schedule/moment-notices';
import { lastZone } from './last-zone';
import type { ReceivedState } from './publication-api';
import type { OpenPublication } from './use-publication';

export interface TypedMoment {
  readonly entry: MomentEntry;
  readonly reading: EntryReading;
  readonly notices: readonly MomentNotice[];
  /** The one moment that is meant; null where there is none yet, or something forbids it. */
  readonly allowed: LocalMoment | null;
  change(part: Partial<MomentEntry>): void;
}

/** What is typed into the fields of a moment, read and looked at with every keystroke. */
export function useMomentEntry(purpose: MomentPurpose, { state, now }: OpenPublication): TypedMoment {
  const [entry, setEntry] = useState(() => firstEntry(purpose, state));
  const reading = readMomentEntry(entry);
  const moment = reading.kind === 'once' ? reading.moment : null;
  const { officeTimeZone, capitalTimeZone, isEditor } = state.setting;
  const notices =
    moment === null
      ? []
      : noticesOn(purpose, moment, {
          asOf: now,
          isPublic: state.stage === 'published' || state.stage === 'modified',
          embargoedUntil: runningAt(now, state.embargoedUntil),
          publishAt: pendingFor(state, 'publish')?.at ?? null,
          unpublishAt: pendingFor(state, 'unpublish')?.at ?? null,
          mayShortenEmbargo: isEditor,
          timeZones: [entry.timeZone, officeTimeZone, ...(capitalTimeZone === null ? [] : [capitalTimeZone])],
        });
  return {
    entry,
    reading,
    notices,
    allowed: notices.some(({ isError }) => isError) ? null : moment,
    // Whatever is typed anew, the choice between two hours was made for another time.
    change: (part) => setEntry((before) => ({ ...before, offset: null, ...part })),
  };
}

export function pendingFor({ pending }: Pick<ReceivedState, 'pending'>, purpose: MomentPurpose) {
  return pending.find(({ action }) => action === purpose);
}

/** What is set already, to be changed; in the zone that it was typed in, or in the one used last. */
function firstEntry(purpose: MomentPurpose, state: ReceivedState): MomentEntry {
  const schedule = pendingFor(state, purpose);
  const timeZone = schedule?.timeZone ?? lastZone() ?? state.setting.officeTimeZone;
  const at = purpose === 'embargo' ? state.embargoedUntil : (schedule?.at ?? null);
  return at === null ? { date: '', time: '', timeZone, offset: null } : entryOf(at, timeZone);
}

function entryOf(at: Instant, timeZone: TimeZone): MomentEntry {
  const { localTime, offset } = momentAt(at, timeZone);
  const [date = '', time = ''] = localTime.split('T');
  return { date, time, timeZone, offset };
}

function runningAt(now: Instant, embargoedUntil: Instant | null): Instant | null {
  return embargoedUntil !== null && toMilliseconds(embargoedUntil) > toMilliseconds(now) ? embargoedUntil : null;
}
