import { useState } from 'react';
import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { LanguageState, PublicationState } from '../../press/panel/publication-state';
import { momentAt, type LocalMoment } from '../../press/moments/local-moment';
import { readMomentEntry, type EntryReading, type MomentEntry } from '../../press/moments/moment-entry';
import type { MomentPurpose } from '../../press/moments/moment-notices';
import { lastZone } from './last-zone';
import { noticesInLanguages, type NoticeInLanguages } from './notices-in-languages';
import type { OpenPublication } from './use-publication';

export interface TypedMoment {
  readonly entry: MomentEntry;
  readonly reading: EntryReading;
  readonly notices: readonly NoticeInLanguages[];
  /** The one moment that is meant; null where there is none yet, or something forbids it. */
  readonly allowed: LocalMoment | null;
  change(part: Partial<MomentEntry>): void;
}

/**
 * What is typed into the fields of a moment, read and looked at with every keystroke.
 * @param touched the languages that the moment is for, the one whose form is open first
 */
export function useMomentEntry(
  purpose: MomentPurpose,
  { state, now }: OpenPublication,
  touched: readonly LanguageState[],
): TypedMoment {
  const [entry, setEntry] = useState(() => firstEntry(purpose, state));
  const reading = readMomentEntry(entry);
  const moment = reading.kind === 'once' ? reading.moment : null;
  const { officeTimeZone, capitalTimeZone, isEditor } = state.setting;
  const timeZones = [entry.timeZone, officeTimeZone, ...(capitalTimeZone === null ? [] : [capitalTimeZone])];
  const around = { asOf: now, mayShortenEmbargo: isEditor, timeZones };
  const notices = moment === null ? [] : noticesInLanguages(purpose, moment, touched, around);
  return {
    entry,
    reading,
    notices,
    allowed: notices.some(({ isError }) => isError) ? null : moment,
    // Whatever is typed anew, the choice between two hours was made for another time.
    change: (part) => setEntry((before) => ({ ...before, offset: null, ...part })),
  };
}

export function pendingFor({ pending }: Pick<LanguageState, 'pending'>, purpose: MomentPurpose) {
  return pending.find(({ action }) => action === purpose);
}

/** What is set already, to be changed; in the zone that it was typed in, or in the one used last. */
function firstEntry(purpose: MomentPurpose, state: PublicationState): MomentEntry {
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
