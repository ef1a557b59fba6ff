import { ComboboxOption, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { clockFace, sayPlace, type Instant, type TimeZone } from '../../../core';
import { translation } from '../translation';
import { todaysName } from './todays-name';

/** A zone to choose, or what is stored in its place. */
export interface TimeZoneChoice {
  readonly timeZone: string;
  /** The other name that it was found by. */
  readonly alias?: string;
}

interface TimeZoneOptionProps extends TimeZoneChoice {
  /** By the server; undefined until it has answered. */
  readonly asOf: Instant | undefined;
}

/** A zone with where it lies, and what the clocks there show. One line: the long list counts on rows of one height. */
export function TimeZoneOption({ timeZone, alias, asOf }: TimeZoneOptionProps) {
  const { formatMessage, locale } = useIntl();
  const known = todaysName(timeZone);
  const place = known && sayPlace(known, locale);
  const found = alias && formatMessage(translation('timezone.alias'), { name: alias });
  return (
    <ComboboxOption value={timeZone} textValue={timeZone}>
      <Flex tag="span" gap={3} justifyContent="space-between">
        <Typography ellipsis>
          <bdi>{timeZone}</bdi>{' '}
          <Typography variant="pi" textColor="neutral600">
            {[place, found].filter(Boolean).join(', ')}
          </Typography>
        </Typography>
        {known && asOf && (
          <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
            <bdi dir="ltr">{sayClock(known, asOf)}</bdi>
          </Typography>
        )}
      </Flex>
    </ComboboxOption>
  );
}

function sayClock(timeZone: TimeZone, asOf: Instant): string {
  const { time, offset } = clockFace(timeZone, asOf);
  return `${time} · UTC${offset}`;
}
