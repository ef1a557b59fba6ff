import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CivilDate, TimeZone } from 'strapi-plugin-dateline/core';
import type { CalendarItem } from '../../press/calendar/calendar';
import { sayCivilDate } from '../kit/say-moment';
import { Entry } from './Entry';
import { text } from './wording';

export const dayPanelId = 'calendar-day';

interface Props {
  readonly day: CivilDate;
  readonly items: readonly CalendarItem[];
  readonly timeZone: TimeZone | undefined;
}

/** The entries of the day on which the grid stands. */
export function DayPanel({ day, items, timeZone }: Props) {
  const { formatMessage, locale } = useIntl();
  const own = items.filter(({ date }) => date === day);
  const heading = `${dayPanelId}-heading`;
  return (
    <Box
      tag="section"
      id={dayPanelId}
      aria-labelledby={heading}
      tabIndex={-1}
      marginTop={4}
      padding={6}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
    >
      <Typography variant="delta" tag="h3" id={heading}>
        {sayCivilDate(day, locale)}
      </Typography>
      {own.length === 0 ? (
        <Typography textColor="neutral600">{formatMessage(text('day.empty'))}</Typography>
      ) : (
        <ul>
          {own.map((item) => (
            <Entry
              key={`${item.kind} ${item.documentId} ${item.locale} ${item.action}`}
              item={item}
              timeZone={timeZone}
            />
          ))}
        </ul>
      )}
    </Box>
  );
}
