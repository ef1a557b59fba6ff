import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FailingFollower } from '../../press/panel/today';
import { EntryList, Remark } from './EntryLine';
import { text } from './wording';

interface Props {
  readonly failing: readonly FailingFollower[];
  readonly sayWhen: (at: FailingFollower['since']) => string;
}

/** What follows what changes on the site and cannot go on: since when, why, and when it is tried again. */
export function FailingSection({ failing, sayWhen }: Props) {
  const { formatMessage } = useIntl();
  return (
    <EntryList heading={formatMessage(text('today.failing'), { total: failing.length })}>
      {failing.map(({ name, since, error, nextTryAt }) => (
        <Box key={name} tag="li" paddingTop={1} paddingBottom={2}>
          <Typography fontWeight="semiBold">
            <bdi>{name}</bdi>
          </Typography>
          <Flex gap={2} wrap="wrap">
            <Badge backgroundColor="danger100" textColor="danger700">
              {formatMessage(text('trouble.failed'))}
            </Badge>
            <Remark>{formatMessage(text('failing.since'), { since: sayWhen(since), next: sayWhen(nextTryAt) })}</Remark>
            <Remark>
              <bdi>{error}</bdi>
            </Remark>
          </Flex>
        </Box>
      ))}
    </EntryList>
  );
}
