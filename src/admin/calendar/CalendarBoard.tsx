import { Box, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CivilDate } from 'strapi-plugin-dateline/core';
import type { Calendar, CalendarItem } from '../../press/calendar/calendar';
import { firstDayOf, monthOf, weeksOf } from '../../press/calendar/month';
import { weekStartOf } from '../../press/calendar/week-start';
import { Failure } from '../kit/Failure';
import { languageTag, sayMonth } from '../kit/say-moment';
import { useAnswer } from '../kit/use-answer';
import { useWhenPassed } from '../kit/use-server-minute';
import { CalendarTools } from './CalendarTools';
import { DayList } from './DayList';
import { DayPanel } from './DayPanel';
import { MonthGrid } from './MonthGrid';
import { text } from './wording';
import { useCalendarAddress } from './use-calendar-address';

interface Props {
  readonly today: CivilDate;
  readonly locales: readonly string[];
}

/** A month as its address says it: asked for once, and shown as a grid or as a list. */
export function CalendarBoard({ today, locales }: Props) {
  const { locale: language } = useIntl();
  const { address, change } = useCalendarAddress(today, locales);
  const { month, view, locale, kinds } = address;
  const weekStart = weekStartOf(languageTag(language));
  const weeks = weeksOf(month, weekStart);
  const asked = useAnswer<Calendar>(pathOf(weeks, locale));
  const all = asked.heard?.data.items ?? [];
  const items = all.filter(({ kind }) => kinds.includes(kind));
  useWhenPassed(
    asked.heard,
    all.filter(({ kind }) => kind !== 'published').map(({ at }) => at),
    asked.askAgain,
  );

  const [chosen, choose] = useState(today);
  const day = monthOf(chosen) === month ? chosen : monthOf(today) === month ? today : firstDayOf(month);
  const goTo = (date: CivilDate) => {
    choose(date);
    if (monthOf(date) !== month) change({ month: monthOf(date) });
  };
  const timeZone = asked.heard?.data.officeTimeZone;
  const shown = { items, timeZone, today };
  return (
    <>
      <CalendarTools address={address} change={change} locales={locales} goToToday={() => goTo(today)} />
      {asked.hasFailed && <Failure askAgain={asked.askAgain} />}
      <MonthStatus asked={asked} month={month} items={items} />
      {view === 'month' ? (
        <>
          <MonthGrid {...shown} month={month} weeks={weeks} weekStart={weekStart} day={day} goTo={goTo} />
          <DayPanel {...shown} day={day} />
        </>
      ) : (
        asked.heard && <DayList {...shown} items={items.filter(({ date }) => monthOf(date) === month)} />
      )}
    </>
  );
}

function pathOf(weeks: readonly (readonly CivilDate[])[], locale: string | null): string {
  const query = new URLSearchParams({ from: weeks[0]?.[0] ?? '', to: weeks.at(-1)?.at(-1) ?? '' });
  if (locale !== null) query.set('locale', locale);
  return `/chancery/calendar?${query.toString()}`;
}

interface StatusProps {
  readonly asked: { readonly heard: { readonly data: Calendar } | undefined; readonly hasFailed: boolean };
  readonly month: ReturnType<typeof monthOf>;
  readonly items: readonly CalendarItem[];
}

/** How much the month holds: said once it is there, and not again as time passes. */
function MonthStatus({ asked: { heard, hasFailed }, month, items }: StatusProps) {
  const { formatMessage, locale } = useIntl();
  const name = sayMonth(firstDayOf(month), locale);
  const count = items.filter(({ date }) => monthOf(date) === month).length;
  const isCut = heard !== undefined && heard.data.total > heard.data.items.length;
  const state = heard
    ? formatMessage(text(count === 0 ? 'month.empty' : 'month.count'), { count, month: name })
    : formatMessage(text('loading'));
  return (
    <Box role="status" paddingBottom={3}>
      {(heard !== undefined || !hasFailed) && <Typography textColor="neutral600">{state}</Typography>}
      {isCut && (
        <Typography textColor="danger600" tag="p">
          {formatMessage(text('month.cut'), { shown: heard.data.items.length, total: heard.data.total })}
        </Typography>
      )}
    </Box>
  );
}
