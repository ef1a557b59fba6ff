import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { TimeZone } from 'strapi-plugin-dateline/core';
import type { CalendarItem } from '../../press/calendar/calendar';
import { publicationTypes } from '../../press/publication/publication-types';
import { editAddress } from '../kit/edit-address';
import { sayTime } from '../kit/say-moment';
import { text as deskText } from '../kit/wording';
import { looksOf } from './kind-looks';
import { text } from './wording';

interface Props {
  readonly item: CalendarItem;
  readonly timeZone: TimeZone | undefined;
}

/** One entry in full, in a list. */
export function Entry({ item, timeZone }: Props) {
  const { formatMessage } = useIntl();
  const { Icon, background, color } = looksOf(item);
  const time = useTime(item, timeZone);
  return (
    <Flex tag="li" gap={3} paddingTop={2} paddingBottom={2} alignItems="flex-start">
      <Box minWidth="4.4rem">
        <Typography fontWeight="semiBold">{time}</Typography>
      </Box>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Link tag={RouterLink} to={addressOf(item)}>
          <bdi>{item.title}</bdi>
        </Link>
        <Flex gap={2} wrap="wrap">
          <Flex gap={1} paddingLeft={2} paddingRight={2} background={background} hasRadius>
            <Icon fill={color} width="1.2rem" height="1.2rem" aria-hidden />
            <Typography variant="pi" textColor="neutral800">
              {formatMessage(text(whatOf(item)))}
            </Typography>
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(deskText(`type.${item.type}`))} · {item.locale}
          </Typography>
        </Flex>
      </Flex>
    </Flex>
  );
}

/** The same, short, within a day of the grid; for the pointer, since the keyboard has the day's list. */
export function ShortEntry({ item, timeZone }: Props) {
  const { Icon, background, color } = looksOf(item);
  const time = useTime(item, timeZone);
  return (
    <Box
      tag={RouterLink}
      to={addressOf(item)}
      // The cell would choose its day, and with it another month.
      onClick={(event: { stopPropagation(): void }) => event.stopPropagation()}
      tabIndex={-1}
      display="block"
      hasRadius
      background={background}
      paddingLeft={1}
      paddingRight={1}
      title={item.title}
      style={{ textDecoration: 'none' }}
    >
      <Typography variant="pi" textColor="neutral800" ellipsis tag="div">
        <Icon fill={color} width="1.1rem" height="1.1rem" aria-hidden /> {time} <bdi>{item.title}</bdi>
      </Typography>
    </Box>
  );
}

function useTime({ at }: CalendarItem, timeZone: TimeZone | undefined): string {
  const { locale } = useIntl();
  return at === null || timeZone === undefined ? '' : sayTime(at, timeZone, locale);
}

function addressOf({ type, documentId, locale }: CalendarItem): string {
  return editAddress(publicationTypes[type].uid, documentId, locale);
}

function whatOf({ kind, action, isOverdue, isHeld, isStopped }: CalendarItem) {
  if (isOverdue) return 'overdue';
  if (isHeld) return 'held';
  if (isStopped) return 'stopped';
  return action === null ? (`kind.${kind}` as const) : (`action.${action}` as const);
}
