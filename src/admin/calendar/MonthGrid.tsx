import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { CivilDate, TimeZone } from 'strapi-plugin-dateline/core';
import { styled } from 'styled-components';
import type { CalendarItem } from '../../press/calendar/calendar';
import { firstDayOf, monthOf, stepFrom, type Month, type Step, type Weekday } from '../../press/calendar/month';
import { textDirectionOf } from '../../press/page/text-direction';
import { sayMonth, sayWeekday } from '../kit/say-moment';
import { DayCell } from './DayCell';
import { dayPanelId } from './DayPanel';
import { text } from './wording';

interface Props {
  readonly month: Month;
  readonly weeks: readonly (readonly CivilDate[])[];
  readonly weekStart: Weekday;
  readonly items: readonly CalendarItem[];
  readonly timeZone: TimeZone | undefined;
  readonly today: CivilDate;
  /** The day on which the keyboard stands. */
  readonly day: CivilDate;
  readonly goTo: (date: CivilDate) => void;
}

/** The month's weeks as a grid of one stop for the Tab key: https://www.w3.org/WAI/ARIA/apg/patterns/grid/ */
export function MonthGrid({ month, weeks, weekStart, items, timeZone, today, day, goTo }: Props) {
  const { formatMessage, locale } = useIntl();
  const standing = useRef<HTMLTableCellElement>(null);
  const isByKey = useRef(false);
  useEffect(() => {
    if (isByKey.current) standing.current?.focus();
    isByKey.current = false;
  }, [day]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') return enterDay(event);
    const step = stepOf(event, textDirectionOf(locale));
    if (step === undefined) return;
    event.preventDefault();
    isByKey.current = true;
    goTo(stepFrom(day, step, weekStart));
  };
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" overflow="hidden">
      <VisuallyHidden id="calendar-hint">{formatMessage(text('grid.hint'))}</VisuallyHidden>
      <Table
        role="grid"
        aria-label={formatMessage(text('grid'), { month: sayMonth(firstDayOf(month), locale) })}
        aria-describedby="calendar-hint"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {weeks[0]?.map((date) => (
              <th key={date} scope="col" aria-label={sayWeekday(date, locale, 'long')}>
                <Typography variant="sigma" textColor="neutral600">
                  {sayWeekday(date, locale, 'short')}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <DayCell
                  key={date}
                  ref={date === day ? standing : undefined}
                  date={date}
                  items={items.filter((item) => item.date === date)}
                  timeZone={timeZone}
                  isToday={date === today}
                  isStanding={date === day}
                  isNeighbour={monthOf(date) !== month}
                  choose={() => goTo(date)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Box>
  );
}

const Table = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;

  th {
    padding: ${({ theme }) => theme.spaces[2]};
    text-align: start;
  }
`;

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'day',
  ArrowLeft: '-day',
  ArrowDown: 'week',
  ArrowUp: '-week',
  Home: 'week-start',
  End: 'week-end',
  PageDown: 'month',
  PageUp: '-month',
};

/** The next day stands to the left of this one. */
const stepsFromTheRight: typeof steps = { ...steps, ArrowRight: '-day', ArrowLeft: 'day' };

const stepsWithShift: Readonly<Record<string, Step>> = { PageDown: 'year', PageUp: '-year' };

/** Other combinations belong to the browser. */
function stepOf(
  { key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent,
  direction: 'ltr' | 'rtl',
): Step | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (shiftKey) return stepsWithShift[key];
  return (direction === 'rtl' ? stepsFromTheRight : steps)[key];
}

/** From the day into its list: to its first entry, or to the list that says there is none. */
function enterDay(event: KeyboardEvent): void {
  event.preventDefault();
  const panel = document.getElementById(dayPanelId);
  (panel?.querySelector('a') ?? panel)?.focus();
}
