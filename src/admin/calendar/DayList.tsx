import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CivilDate, TimeZone } from 'strapi-plugin-dateline/core';
import type { CalendarItem } from '../../press/calendar/calendar';
import { sayCivilDate } from '../kit/say-moment';
import { Entry } from './Entry';
import { text } from './wording';

interface Props {
  readonly items: readonly CalendarItem[];
  readonly timeZone: TimeZone | undefined;
  readonly today: CivilDate;
}

/** A month as a list: the days that have something, each with its entries. */
export function DayList({ items, timeZone, today }: Props) {
  const { formatMessage, locale } = useIntl();
  const days = [...new Set(items.map(({ date }) => date))];
  if (days.length === 0) return null;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      {days.map((day) => (
        <Box tag="section" key={day} paddingBottom={4} aria-labelledby={`calendar-${day}`}>
          <Flex gap={2}>
            <Typography variant="delta" tag="h3" id={`calendar-${day}`}>
              {sayCivilDate(day, locale)}
            </Typography>
            {day === today && (
              <Badge backgroundColor="primary100" textColor="primary700">
                {formatMessage(text('today'))}
              </Badge>
            )}
          </Flex>
          <ul>
            {items
              .filter(({ date }) => date === day)
              .map((item) => (
                <Entry
                  key={`${item.kind} ${item.documentId} ${item.locale} ${item.action}`}
                  item={item}
                  timeZone={timeZone}
                />
              ))}
          </ul>
        </Box>
      ))}
    </Box>
  );
}
