import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { PublicationState } from '../../press/panel/publication-state';
import { sayInstantAndOffset, sayZone } from '../kit/say-instant';
import { text } from './wording';
import { utc } from './zone-choices';

interface MomentEchoProps {
  readonly at: Instant;
  readonly typedZone: TimeZone;
  readonly state: PublicationState;
}

/** The moment in the typed zone, the office's, the capital's and UTC, so that a slip shows before it is saved. */
export function MomentEcho({ at, typedZone, state: { setting } }: MomentEchoProps) {
  const { formatMessage, locale } = useIntl();
  const { officeTimeZone, capitalTimeZone } = setting;
  const zones = [...new Set([typedZone, officeTimeZone, ...(capitalTimeZone === null ? [] : [capitalTimeZone]), utc])];
  const noteOf = (timeZone: TimeZone) => {
    if (timeZone === officeTimeZone) return formatMessage(text('zone.office'));
    return timeZone === capitalTimeZone ? formatMessage(text('zone.capital')) : '';
  };
  return (
    <Box padding={3} background="neutral100" hasRadius>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {formatMessage(text('echo'))}
      </Typography>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
        {zones.map((timeZone) => (
          <Flex key={timeZone} justifyContent="space-between" gap={{ initial: 0, medium: 3 }} wrap="wrap">
            <Typography tag="dt" textColor="neutral600">
              {`${sayZone(timeZone)} ${noteOf(timeZone)}`.trim()}
            </Typography>
            <Typography tag="dd" fontWeight={timeZone === typedZone ? 'bold' : undefined}>
              {sayInstantAndOffset(at, timeZone, locale)}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}
