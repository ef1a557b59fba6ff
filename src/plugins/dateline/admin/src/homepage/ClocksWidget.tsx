import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { zoneDataVersion, type ClockChange, type Instant, type TimeZone } from '../../../core';
import type { HomepageClock, HomepageClocks, HomepageType } from '../../../core/homepage';
import { translation } from '../translation';
import { clockRow } from './clock-row';
import { EntryRow } from './EntryRow';
import { sayLocalDay } from './say-local-day';
import { WidgetAnswer } from './WidgetAnswer';

/** The clocks, ticking: the date where it is not the one at home, and the next change of the clocks when it is near. */
export function ClocksWidget() {
  return (
    <WidgetAnswer<HomepageClocks>
      path="/dateline/homepage/clocks"
      stepMs={1000}
      empty={translation('homepage.clocks.empty')}
      unused={translation('homepage.clocks.unused')}
    >
      {({ entries, types, homeTimeZone }, now) => (
        <>
          <Box tag="ul">
            {entries.map((clock) => (
              <Clock key={`${clock.uid} ${clock.documentId}`} {...{ clock, types, homeTimeZone, now }} />
            ))}
          </Box>
          <ZoneData />
        </>
      )}
    </WidgetAnswer>
  );
}

/** Laws about clocks change, and whoever doubts a clock wants to know which of them it goes by. */
function ZoneData() {
  const { formatMessage } = useIntl();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
      {formatMessage(translation('homepage.clocks.zoneData'), { version: zoneDataVersion })}
    </Typography>
  );
}

interface ClockProps {
  readonly clock: HomepageClock;
  readonly types: readonly HomepageType[];
  readonly homeTimeZone: TimeZone | null;
  readonly now: Instant;
}

function Clock({ clock, types, homeTimeZone, now }: ClockProps) {
  const { locale } = useIntl();
  const { time, seconds, dateTime, date, change } = clockRow(clock.timeZone, homeTimeZone, now);
  return (
    <EntryRow
      entry={clock}
      types={types}
      figure={
        <Typography
          variant="beta"
          tag="time"
          dateTime={dateTime}
          dir="ltr"
          style={{ fontVariantNumeric: 'tabular-nums' }}
        >
          {time}
          {/* Read aloud, seconds are old before they are said. */}
          <Typography aria-hidden textColor="neutral600">
            :{seconds}
          </Typography>
        </Typography>
      }
    >
      {date && (
        <Typography tag="p" variant="pi" textColor="neutral800">
          {sayLocalDay(date, locale)}
        </Typography>
      )}
      {change && <Change {...change} />}
    </EntryRow>
  );
}

function Change({ local, minutes }: ClockChange) {
  const { formatMessage, locale } = useIntl();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {formatMessage(translation(minutes > 0 ? 'homepage.clocks.forward' : 'homepage.clocks.back'), {
        minutes: Math.abs(minutes),
        day: sayLocalDay(local.date, locale),
        time: local.time,
      })}
    </Typography>
  );
}
