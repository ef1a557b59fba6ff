import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { TimeZone } from 'strapi-plugin-dateline/core';
import { languageName } from '../kit/say-language';
import type { NoticeInLanguages } from './notices-in-languages';
import { sayInstant, sayInstantAndOffset, sayZone } from '../kit/say-instant';
import { text } from './wording';
import type { TypedMoment } from './use-moment-entry';

interface MomentNoticesProps {
  readonly typed: TypedMoment;
  readonly officeTimeZone: TimeZone;
}

/** What forbids the moment, and what is worth a second look. */
export function MomentNotices({ typed: { reading, notices }, officeTimeZone }: MomentNoticesProps) {
  const { formatMessage, formatList, locale } = useIntl();
  const time =
    reading.kind === 'once' ? reading.moment.localTime.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:mm'.length) : '';
  const noticeOf = ({ code, at, timeZone }: NoticeInLanguages) =>
    formatMessage(text(`notice.${code}`), {
      time,
      otherTime: `${code === 'midday' ? '00' : '12'}${time.slice(2)}`,
      moment: at ? (timeZone ? sayInstantAndOffset : sayInstant)(at, timeZone ?? officeTimeZone, locale) : '',
      zone: timeZone ? sayZone(timeZone) : '',
    });
  const sentenceOf = (notice: NoticeInLanguages) => {
    if (notice.locales.length === 0) return noticeOf(notice);
    const languages = formatList(notice.locales.map((each) => languageName(each, locale)));
    return formatMessage(text('notice.in'), { languages, notice: noticeOf(notice) });
  };
  return (
    <Box aria-live="polite">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {notices.map((notice) => (
          <Flex
            key={`${notice.code} ${notice.at} ${notice.timeZone}`}
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
