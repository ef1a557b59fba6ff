import { useIntl } from 'react-intl';
import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import { howSoon } from '../../press/panel/how-soon';
import { sayCivilDate, sayTime } from '../kit/say-moment';
import { text } from './wording';

/** Says moments as one would at `now` in the office: `in 25 minutes, 14:00`, `tomorrow 09:00`. */
export function useSayWhen(now: Instant, timeZone: TimeZone): (at: Instant) => string {
  const { formatMessage, locale } = useIntl();
  return (at) => {
    const time = sayTime(at, timeZone, locale);
    const distance = howSoon(at, now, timeZone);
    switch (distance.kind) {
      case 'minutes':
        return formatMessage(text('when.minutes'), { minutes: distance.minutes, time });
      case 'date':
        return formatMessage(text('when.date'), { day: sayCivilDate(distance.date, locale), time });
      default:
        return formatMessage(text(`when.${distance.kind}`), { time });
    }
  };
}
