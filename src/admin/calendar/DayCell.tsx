import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { forwardRef } from 'react';
import { useIntl } from 'react-intl';
import type { CivilDate, TimeZone } from 'strapi-plugin-dateline/core';
import { styled } from 'styled-components';
import { calendarKinds, type CalendarItem } from '../../press/calendar/calendar';
import { listMark } from '../kit/list-mark';
import { sayCivilDate } from '../kit/say-moment';
import { ShortEntry } from './Entry';
import { kindLooks } from './kind-looks';
import { text } from './wording';

/** As many as fit into a day of the grid. */
const SHOWN = 3;

interface Props {
  readonly date: CivilDate;
  readonly items: readonly CalendarItem[];
  readonly timeZone: TimeZone | undefined;
  readonly isToday: boolean;
  readonly isStanding: boolean;
  readonly isNeighbour: boolean;
  readonly choose: () => void;
}

/**
 * A day of the grid. To the ear it is the date in full and how much of what the day has; its entries are for the eye and
 * the pointer, and for the others in the day's own list.
 */
export const DayCell = forwardRef<HTMLTableCellElement, Props>(function DayCell(props, ref) {
  const { date, items, timeZone, isToday, isStanding, isNeighbour, choose } = props;
  const { formatMessage } = useIntl();
  return (
    <Cell
      ref={ref}
      role="gridcell"
      aria-selected={isStanding}
      aria-current={isToday ? 'date' : undefined}
      tabIndex={isStanding ? 0 : -1}
      onClick={choose}
    >
      <VisuallyHidden>{useName(props)}</VisuallyHidden>
      <DayNumber aria-hidden background={isToday ? 'primary600' : undefined} hasRadius>
        <Typography
          variant="pi"
          fontWeight={isToday ? 'bold' : 'regular'}
          textColor={isToday ? 'neutral0' : isNeighbour ? 'neutral600' : 'neutral800'}
        >
          {Number(date.slice('YYYY-MM-'.length))}
        </Typography>
      </DayNumber>
      <Wide aria-hidden>
        {items.slice(0, SHOWN).map((item) => (
          <ShortEntry
            key={`${item.kind} ${item.documentId} ${item.locale} ${item.action}`}
            item={item}
            timeZone={timeZone}
          />
        ))}
        {items.length > SHOWN && (
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(text('day.more'), { count: items.length - SHOWN })}
          </Typography>
        )}
      </Wide>
      <Narrow items={items} />
    </Cell>
  );
});

function useName({ date, items, isToday }: Props): string {
  const { formatMessage, locale } = useIntl();
  const counts = calendarKinds
    .map((kind) => ({ kind, count: items.filter((item) => item.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => formatMessage(text(`day.${kind}`), { count }));
  return [sayCivilDate(date, locale), ...(isToday ? [formatMessage(text('today'))] : []), ...counts].join(
    listMark(locale),
  );
}

/** On a phone there is room for signs only; the day's list below has the rest. */
function Narrow({ items }: Pick<Props, 'items'>) {
  const kinds = calendarKinds.filter((kind) => items.some((item) => item.kind === kind));
  return (
    <NarrowSigns gap={1} wrap="wrap" aria-hidden>
      {kinds.map((kind) => {
        const { Icon, color } = kindLooks[kind];
        return <Icon key={kind} fill={color} width="1.2rem" height="1.2rem" />;
      })}
    </NarrowSigns>
  );
}

const Cell = styled.td`
  height: ${({ theme }) => theme.spaces[8]};
  padding: ${({ theme }) => theme.spaces[1]};
  vertical-align: top;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }

  ${({ theme }) => theme.breakpoints.medium} {
    height: 11rem;
  }
`;

const DayNumber = styled(Flex)`
  width: 2.4rem;
  justify-content: center;
`;

const Wide = styled.div`
  display: none;

  ${({ theme }) => theme.breakpoints.medium} {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
  }
`;

const NarrowSigns = styled(Flex)`
  ${({ theme }) => theme.breakpoints.medium} {
    display: none;
  }
`;
