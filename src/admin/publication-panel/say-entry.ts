import { useIntl } from 'react-intl';
import { parseInstant, parseTimeZone, type Instant, type TimeZone } from 'strapi-plugin-dateline/core';
import type { RecordEntry } from '../../press/panel/record-entry';
import { sayInstant } from '../kit/say-instant';
import { text } from './wording';

/** A line of the record in the panel's language: what was done, by whom, and when in the given zone. */
export function useSayEntry() {
  const { formatMessage, locale } = useIntl();
  const whatOf = ({ action, details }: RecordEntry, timeZone: TimeZone): string => {
    const said = formatMessage(text(`act.${action}`), {
      what: formatMessage(text(details?.action === 'unpublish' ? 'act.down' : 'act.up')),
      file: wordIn(details?.file),
      before: wordIn(details?.before),
      after: wordIn(details?.after),
    });
    const moment = momentIn(details, timeZone);
    return moment === null ? said : `${said}: ${sayInstant(moment.at, moment.timeZone, locale)}`;
  };
  const whoOf = ({ actorKind, actorName }: RecordEntry): string => {
    if (actorKind === 'house' || actorKind === 'visitor') return formatMessage(text(`actor.${actorKind}`));
    if (actorKind === 'token') return formatMessage(text('actor.token'), { name: actorName });
    const [, setBy] = /^the schedule, set by (.*)$/.exec(actorName) ?? [];
    return setBy === undefined ? actorName : formatMessage(text('actor.schedule'), { name: setBy });
  };
  return (entry: RecordEntry, timeZone: TimeZone) => ({
    what: whatOf(entry, timeZone),
    who: whoOf(entry),
    when: sayInstant(entry.at, timeZone, locale),
  });
}

/** Of some acts the details are more than a word, and then the sentence has no place for them. */
function wordIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

interface SaidMoment {
  readonly at: Instant;
  readonly timeZone: TimeZone;
}

/** The moment that an entry's details name: an embargo's end, or a schedule's in the zone that it was set in. */
function momentIn(details: RecordEntry['details'], officeTimeZone: TimeZone): SaidMoment | null {
  const { to, at, timeZone } = details ?? {};
  if (typeof to === 'string') return { at: parseInstant(to), timeZone: officeTimeZone };
  if (typeof at !== 'string' || typeof timeZone !== 'string') return null;
  return { at: parseInstant(at), timeZone: parseTimeZone(timeZone) };
}
