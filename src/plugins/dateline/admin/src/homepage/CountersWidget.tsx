import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Instant } from '../../../core';
import type { HomepageCounter, HomepageCounters, HomepageType } from '../../../core/homepage';
import { translation } from '../translation';
import { counterRow } from './counter-row';
import { EntryRow } from './EntryRow';
import { WidgetAnswer } from './WidgetAnswer';

/** The counters: how many days, what they say today, and when they will say the next thing. */
export function CountersWidget() {
  return (
    <WidgetAnswer<HomepageCounters>
      path="/dateline/homepage/counters"
      stepMs={60_000}
      empty={translation('homepage.counters.empty')}
      unused={translation('homepage.counters.unused')}
    >
      {({ entries, types }, now) => (
        <Box tag="ul">
          {entries.map((counter) => (
            <Counter key={`${counter.uid} ${counter.documentId}`} {...{ counter, types, now }} />
          ))}
        </Box>
      )}
    </WidgetAnswer>
  );
}

interface CounterProps {
  readonly counter: HomepageCounter;
  readonly types: readonly HomepageType[];
  readonly now: Instant;
}

function Counter({ counter, types, now }: CounterProps) {
  const { formatMessage } = useIntl();
  const { days, text, rollsOver } = counterRow(counter, now);
  return (
    <EntryRow
      entry={counter}
      types={types}
      figure={<Typography variant="beta">{formatMessage(translation('homepage.counters.days'), { days })}</Typography>}
    >
      {text && (
        <Typography tag="p" textColor="neutral800" lang={counter.messageLocale} dir="auto">
          {text}
        </Typography>
      )}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {rollsOver
          ? formatMessage(translation('homepage.counters.changes'), { ...rollsOver, zone: counter.timeZone })
          : formatMessage(translation('homepage.counters.ended'))}
      </Typography>
    </EntryRow>
  );
}
