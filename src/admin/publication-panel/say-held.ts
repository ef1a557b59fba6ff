import { useIntl } from 'react-intl';
import type { TimeZone } from 'strapi-plugin-dateline/core';
import type { Schedule } from '../../press/schedule/schedule';
import { sayInstant } from '../kit/say-instant';
import { text } from './wording';

/** Why what is set to happen will not: who changed the text after it was approved, and when. */
export function useSayHeld() {
  const { formatMessage, locale } = useIntl();
  return ({ approval, at, changedBy, changedAt }: Schedule, timeZone: TimeZone): string => {
    const moment = sayInstant(at, timeZone, locale);
    if (approval === 'unapproved') return formatMessage(text('held.unapproved'), { moment });
    if (changedAt === null) return formatMessage(text('held.unnoted'), { moment });
    return formatMessage(text('held.changed'), {
      moment,
      // Without the e-mail address that the record keeps.
      who: changedBy?.replace(/ <[^>]*>$/, '') ?? formatMessage(text('held.somebody')),
      changed: sayInstant(changedAt, timeZone, locale),
    });
  };
}
