import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { TimeZone } from 'strapi-plugin-dateline/core';
import type { MomentNotice } from '../../press/schedule/moment-notices';
import { sayInstant, sayInstantAndOffset, sayZone } from './say-instant';
import { text } from './texts';
import type { TypedMoment } from './use-moment-entry';

interface MomentNoticesProps {
  readonly typed: TypedMoment;
  readonly officeTimeZone: TimeZone;
}

/** What forbids the moment, and what is worth a second look. */
export function MomentNotices({ typed: { reading, notices }, officeTimeZone }: MomentNoticesProps) {
  const { formatMessage, locale } = useIntl();
  const time =
    reading.kind === 'once' ? reading.moment.localTime.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:mm'.length) : '';
  const sentenceOf = ({ code, at, timeZone }: MomentNotice) =>
    formatMessage(text(`notice.${code}`), {
      time,
      otherTime: `${code === 'midday' ? '00' : '12'}${time.slice(2)}`,
      moment: at ? (timeZone ? sayInstantAndOffset : sayInstant)(at, timeZone ?? officeTimeZone, locale) : '',
      zone: timeZone ? sayZone(timeZone) : '',
    });
  return (
    <Box aria-live="polite">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {notices.map((notice) => (
          <Flex
            key={`${notice.code} ${notice.timeZone}`}
            tag="li"
            gap={2}
            alignItems="flex-start"
            padding={3}
            hasRadius
            background={notice.isError ? 'danger100' : 'warning100'}
          >
            <Box flex="none" paddingTop="2px">
              <WarningCircle fill={notice.isError ? 'danger600' : 'warning600'} aria-hidden />
            </Box>
            <Typography textColor={notice.isError ? 'danger700' : 'neutral800'}>{sentenceOf(notice)}</Typography>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}
